import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: who goes on speaking, and sources in all their places', uk, [
  {
    text: 'Президент Туреччини Реджеп Таїп Ердоган підкреслив, що Анкара готова прийняти переговори, додавши, що Руанда та Конго обміняються полоненими.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['turkey'], by: ['recep-tayyip-erdogan'] },
      { kind: 'prisoner-exchange', act: 'pledge', by: ['recep-tayyip-erdogan'] },
    ],
  },
  {
    text: 'Фідан висловив глибокий жаль, що Афіни відмовилися від перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['hakan-fidan'] }],
  },
  {
    text: 'Анкара готова до переговорів, повідомив журналістам у четвер міністр Хакан Фідан.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['turkey'], by: ['hakan-fidan'] }],
  },
  {
    text: 'Баку та Єреван обмінялися полоненими, про що повідомило міноборони Азербайджану.',
    more: true,
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', by: ['azerbaijani-ministry-of-defence'] }],
  },
  {
    text: 'Після заяви Ердогана про те, що Сирія погодилася на перемир’я, загони повернулися на бази.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['syria'], by: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'Фідан побоюється, що Ізраїль завдасть удару по Дамаску.',
    claims: [{ kind: 'attack', act: 'pledge', agents: ['israel'], by: ['hakan-fidan'] }],
  },
  {
    text: 'Лукашенко не виключив, що переговори відбудуться в Мінську.',
    claims: [{ kind: 'talks', act: 'plan', by: ['alexander-lukashenko'] }],
  },
  {
    text: 'Як запевняють у Кремлі, Москва погодилася на перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['russia'], by: ['kremlin'] }],
  },
  {
    text: 'У Парижі засудили удар по Одесі, підкресливши, що Росія відмовилася від перемир’я.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['france'], by: [] },
      { kind: 'ceasefire', act: 'reject', agents: ['russia'], by: ['france'] },
    ],
  },
  {
    text: 'Гутерріш заявив, що президент Руто дуже задоволений. Він нагадав, що Кенія звільнила 52 в’язнів.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], by: ['antonio-guterres'] }],
  },
  {
    text: 'Гутерріш заявив, що Кенія готова до переговорів. За словами дипломата, знайомого з ходом перемовин, Еритрея погодилася на перемир’я.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', by: [[]] }],
  },
]);
