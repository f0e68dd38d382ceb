import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

const met = 'Ердоган провів зустріч із Макроном.';
const pair = ['recep-tayyip-erdogan', 'emmanuel-macron'] as const;
const held = { kind: 'talks', act: 'hold', agents: pair } as const;

const discussed = (text: string) => ({
  text: `${met} ${text}`,
  claims: [held, { ...held, by: [], content: { venue: null } }],
});

runTable('Ukrainian: what was discussed by those who talked', uk, [
  ...[
    'Під час зустрічі обговорили становище в Лівії.',
    'Обговорено становище в Лівії.',
    'Також обговорювалося питання поставок пального.',
    'Були розглянуті умови поставок.',
    'Під час бесіди також йшлося про підготовку форуму.',
    'Окрему увагу приділили становищу в Лівії.',
    'Особливу увагу було приділено становищу в Лівії.',
    'Сторони приділили увагу рибальству.',
    'Головною темою переговорів було рибальство.',
    'Темами розмови стали мита та рибальство.',
    'Однією з головних тем зустрічі стала Лівія.',
    'У центрі уваги були ціни на пальне.',
    'Предметом обговорення стали ціни на пальне.',
  ].map(discussed),
  {
    text: `${met} У ході розмови закликав продовжити перемир’я.`,
    claims: [held, { kind: 'ceasefire', act: 'urge', agents: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'Ердоган зустрінеться з Макроном. Ключовою темою зустрічі стане рибальство.',
    claims: [
      { kind: 'talks', act: 'plan', agents: pair },
      { kind: 'talks', act: 'plan', agents: pair },
    ],
  },
  {
    text: 'Міністр закордонних справ Андрій Сибіга відвідає Туреччину на запрошення свого турецького колеги, віцепрем’єра — міністра закордонних справ Хакана Фідана. Міністри обговорять торгівлю.',
    claims: [
      { kind: 'visit', act: 'plan', agents: ['andrii-sybiha'] },
      { kind: 'talks', act: 'plan', agents: ['andrii-sybiha', 'hakan-fidan'] },
    ],
  },
  // nobody has talked
  { text: 'Обговорено становище в Лівії.', claims: [] },
  { text: 'Особливу увагу приділено безпеці на морі.', claims: [] },
  { text: 'Темою вистави стала війна.', claims: [] },
  { text: 'У районі Триполі вбили двох людей.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
]);
