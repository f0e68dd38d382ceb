import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: who goes on speaking', ru, [
  {
    text: 'Президент Кении Уильям Руто подчеркнул, что Найроби готов принять переговоры, добавив, что Руанда и Конго обменяются пленными.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['kenya'], by: ['уильям-руто'] },
      { kind: 'prisoner-exchange', act: 'pledge', by: ['уильям-руто'] },
    ],
  },
  {
    text: 'С.В.Лавров изложил оценки обстановки вокруг Сирии, указав, что Москва открыта к переговорам.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['russia'], by: ['sergei-lavrov'] }],
  },
  {
    text: 'Подчеркнув, что Анкара открыта к переговорам, Эрдоган отметил, что Греция ввела санкции против ливийских чиновников.',
    more: true,
    claims: [{ kind: 'talks', act: 'pledge', agents: ['turkey'], by: ['recep-tayyip-erdogan'] }],
  },
]);

runTable('Russian: views that somebody expresses', ru, [
  {
    text: 'Фидан выразил от имени правительства глубокое сожаление, что Афины отказались от перемирия.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['hakan-fidan'] }],
  },
  {
    text: 'Фидан выразил обеспокоенность тем, что Израиль нанес удар по Дамаску.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: ['hakan-fidan'] }],
  },
]);
