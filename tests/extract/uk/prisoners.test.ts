import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

runTable('Ukrainian: prisoner exchanges', uk, [
  {
    text: 'Україна та Росія обмінялися полоненими за формулою «150 на 150».',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['russia', 'ukraine'], content: { perSide: { value: 150 } } }],
  },
  {
    text: 'Зеленський повідомив, що 19 березня Україна та Росія обміняються полоненими.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'pledge',
        by: ['volodymyr-zelenskyy'],
        agents: ['russia', 'ukraine'],
        content: { time: '2025-03-19' },
      },
    ],
  },
  {
    text: 'Вірменія та Азербайджан домовилися про обмін полоненими.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  {
    text: 'Між Україною та Росією відбувся обмін полоненими.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', content: { parties: ['russia', 'ukraine'] } }],
  },
  {
    text: 'Зеленський запропонував обмін усіх полонених.',
    claims: [{ kind: 'prisoner-exchange', act: 'propose', agents: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'ООН закликала до обміну військовополоненими.',
    claims: [{ kind: 'prisoner-exchange', act: 'urge', agents: ['united-nations'] }],
  },
  {
    text: 'Росія відмовилася від обміну військовополоненими.',
    claims: [{ kind: 'prisoner-exchange', act: 'reject', agents: ['russia'] }],
  },
]);

runTable('Ukrainian: handovers', uk, [
  {
    text: 'Росія передала Україні тіла 909 військовослужбовців.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['russia'], content: { from: 'russia', to: 'ukraine' } }],
  },
  {
    text: 'ХАМАС звільнив трьох заручників.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: { value: 3 }, role: 'hostage' } }],
  },
  {
    text: 'Москва оголосила про намір передати Києву 20 тяжкопоранених солдатів.',
    claims: [
      {
        kind: 'handover',
        act: 'pledge',
        agents: ['russia'],
        by: ['russia'],
        content: { persons: { value: 20 }, role: 'soldier', condition: 'seriously-wounded', to: 'ukraine' },
      },
    ],
  },
  {
    text: 'Трамп зажадав звільнити всіх заручників.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['donald-trump'], content: { role: 'hostage' } }],
  },
  {
    text: 'Ізраїль пообіцяв звільнити 90 палестинських ув’язнених.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['israel'], content: { persons: { value: 90 } } }],
  },
  {
    text: 'Катар привітав звільнення заручників.',
    claims: [{ kind: 'handover', act: 'support', agents: ['qatar'], content: { role: 'hostage' } }],
  },
  {
    text: 'Україна вимагає повернення дітей.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['ukraine'], content: { role: 'child' } }],
  },
]);

runNever('Ukrainian: no exchange', uk, 'prisoner-exchange', [
  'Банк призупинив обмін валюти.',
  'Студенти двох вишів поїдуть за обміном.',
  'Президенти обмінялися подарунками.',
  'Обмін речовин залежить від віку.',
  'Сторони обмінялися нотами.',
]);
runNever('Ukrainian: no handover', uk, 'handover', [
  'Банк передав документи до суду.',
  'Батько передав синові крамницю.',
  'Спортсмен передав м’яч партнеру.',
  'Міністр звільнив посаду.',
  'Суд повернув справу прокурору.',
]);
