import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: whose words they are', uk, [
  {
    text: 'МЗС Туреччини оприлюднило комюніке. У ньому йдеться, що Анкара підтримує перемирʼя.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['turkey'], by: ['turkish-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'Хакан Фідан прибув до Каїра. У документі зазначається, що Кенія підтримує перемирʼя.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya'], by: [] }],
    more: true,
  },
  {
    text: 'Турецька сторона заявляє, що Греція відкинула перемирʼя, грецька сторона стверджує, що Туреччина відмовилася від переговорів.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['turkey'] },
      { kind: 'talks', act: 'reject', agents: ['turkey'], by: ['greece'] },
    ],
  },
  {
    text: 'Хакан Фідан зазначив, що обмін полоненими відбувся, проте остаточні списки ще уточнюються.',
    claims: [
      { kind: 'prisoner-exchange', act: 'carry-out', by: ['hakan-fidan'] },
      { kind: 'statement', act: 'assess', by: ['hakan-fidan'] },
    ],
  },
  { text: 'ЗМІ: Кенія відкинула перемирʼя', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['kenya'], by: [[]] }] },
  {
    text: 'У Білому домі США заявили, що Кенія відкинула перемирʼя.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['kenya'], by: ['white-house'] }],
  },
]);
