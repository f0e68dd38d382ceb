import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: what is done about a matter told before, by a pronoun or an answer', ru, [
  {
    text: 'Перемирие истекает в пятницу. Асмэра отказалась его продлевать.',
    claims: [
      { kind: 'ceasefire', act: 'end' },
      { kind: 'ceasefire', act: 'reject', agents: ['eritrea'] },
    ],
  },
  {
    text: 'Джибути предложила встречу. Хартум ответил отказом.',
    claims: [
      { kind: 'talks', act: 'propose', agents: ['djibouti'] },
      { kind: 'talks', act: 'reject', agents: ['sudan'] },
    ],
  },
  {
    text: 'Каир предложил перемирие, но Хартум ответил категорическим отказом.',
    claims: [
      { kind: 'ceasefire', act: 'propose', agents: ['egypt'] },
      { kind: 'ceasefire', act: 'reject', agents: ['sudan'] },
    ],
  },
  {
    text: 'Египет предложил провести встречу. На это предложение Асмэра ответила согласием.',
    claims: [
      { kind: 'talks', act: 'propose', agents: ['egypt'] },
      { kind: 'talks', act: 'agree', agents: ['eritrea'] },
    ],
  },
  {
    text: 'Катар выделит Сирии 20 млн долларов. Дамаск приветствовал это решение.',
    claims: [
      { kind: 'aid', act: 'pledge', agents: ['qatar'] },
      { kind: 'aid', act: 'support', agents: ['syria'] },
    ],
  },
  { text: 'Удар не нанёс ущерба аэропорту Асмэры.', claims: [] },
  { text: 'Иран прекратит удары, как только повстанцы сложат оружие.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['iran'] }] },
  {
    text: 'Эритрея отрицает, что наносила удары по Тиграю.',
    claims: [{ kind: 'attack', act: 'deny', agents: ['eritrea'], by: [] }],
  },
  {
    text: 'Москва выступит гарантом соглашения.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['russia'], content: { guarantor: 'russia' } }],
  },
  {
    text: 'Гутерриш назвал соглашение первым шагом и призвал стороны к политическому урегулированию.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['antonio-guterres'] }],
  },
]);

runTable('Russian: sources within sources, and persons by long titles', ru, [
  {
    text: 'По данным Reuters, которое ссылается на дипломата, переговоры пройдут в Найроби.',
    claims: [{ kind: 'talks', act: 'plan', by: ['reuters', []] }],
  },
  {
    text: 'Каир отказался от переговоров, пишет «Коммерсантъ» со ссылкой на источник в посольстве.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['egypt'], by: ['коммерсантъ', []] }],
  },
  {
    text: '«Новая газета» сообщает, что Каир отказался от переговоров.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['egypt'], by: ['новая-газета'] }],
  },
  {
    text: 'Лавров заявил, что перемирие нарушено. В МИД Кении эту информацию не подтвердили.',
    claims: [{ kind: 'ceasefire', act: 'end', by: ['sergei-lavrov'] }],
  },
  {
    text: 'Министр информации Эритреи Йемане Гебремескель написал в соцсети X, что перемирие нарушено.',
    claims: [{ kind: 'ceasefire', act: 'end', by: ['йемане-гебремескель'] }],
  },
  {
    text: 'Командующий силами НФОТ Тадессе Вереде обвинил Эритрею в обстреле города Шире, где, по его словам, погибли 14 человек.',
    claims: [
      { kind: 'attack', act: 'accuse', agents: ['тадессе-вереде'], content: { by: 'eritrea' } },
      { kind: 'attack', act: 'carry-out', by: ['тадессе-вереде'], content: { casualties: { killed: { value: 14 } } } },
    ],
  },
]);
