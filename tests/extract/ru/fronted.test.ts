import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: what stands before its verb, and how far words reach', ru, [
  {
    text: 'Каир предложил перемирие. Эти предложения Хартум отверг.',
    claims: [
      { kind: 'ceasefire', act: 'propose', agents: ['egypt'] },
      { kind: 'ceasefire', act: 'reject', agents: ['sudan'] },
    ],
  },
  {
    text: 'Каир предложил перемирие. Лавров эти предложения отверг.',
    claims: [
      { kind: 'ceasefire', act: 'propose', agents: ['egypt'] },
      { kind: 'ceasefire', act: 'reject', agents: ['sergei-lavrov'] },
    ],
  },
  {
    text: 'Путин и Эрдоган обсудили по телефону сотрудничество.',
    claims: [
      { kind: 'talks', act: 'hold', content: { medium: 'phone' } },
      { kind: 'cooperation', act: 'assess' },
    ],
  },
  {
    text: 'Две недели назад прекратили наступательные операции Силы народной обороны.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['силы-народной-обороны'] }],
  },
  {
    text: 'О денуклеаризации делегация КНДР говорить отказалась: ракеты, по выражению Лаврова, нацелены на США.',
    claims: [{ kind: 'arms-control', act: 'reject', by: [] }],
    more: true,
  },
  { text: 'Венгрия против любых новых санкций.', claims: [{ kind: 'sanctions', act: 'oppose', agents: ['hungary'] }] },
  { text: 'Эфиопия обещала обеспечить миссиям безопасный проезд.', claims: [{ kind: 'assurance', act: 'pledge', agents: ['ethiopia'] }] },
  { text: 'Жертвами стихии стали 3085 человек.', claims: [] },
  { text: 'Абдулла Гюль прилетел в Ереван.', claims: [{ kind: 'visit', act: 'hold', agents: ['абдулла-гюль'] }] },
]);
