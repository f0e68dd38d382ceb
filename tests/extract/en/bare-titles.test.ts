import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English readouts: bare titles and short names take up whoever bears them', en, [
  {
    text: 'Deputy Prime Minister Ana Dias spoke with Crown Prince Hussein bin Abdullah on Sunday. The Deputy Prime Minister welcomed the truce in Darfur.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['ana-dias', 'hussein-bin-abdullah'], by: [] },
      { kind: 'ceasefire', act: 'support', agents: ['ana-dias'], by: [], content: { area: 'darfur' } },
    ],
  },
  {
    text: 'Sheikh Hamdan bin Khalifa met President Joao Costa in Luanda. Sheikh Hamdan called for an immediate ceasefire in Goma.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['hamdan-bin-khalifa', 'joao-costa'], by: [] },
      { kind: 'ceasefire', act: 'urge', agents: ['hamdan-bin-khalifa'], by: [] },
    ],
  },
  {
    text: 'Sheikh Hamdan bin Khalifa, the foreign minister of Qatar, met President Joao Costa in Luanda. Sheikh Hamdan called for an immediate ceasefire in Goma.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['hamdan-bin-khalifa', 'joao-costa'], by: [] },
      { kind: 'ceasefire', act: 'urge', agents: ['hamdan-bin-khalifa'], by: [] },
    ],
  },
  {
    text: 'Special Envoy Leila Haddad arrived in Tripoli on Monday. The Special Envoy urged both sides to return to the negotiating table.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['leila-haddad'], by: [] },
      { kind: 'talks', act: 'urge', agents: ['leila-haddad'], by: [] },
    ],
  },
  {
    text: 'Foreign Minister Elif Demir received a telephone call from her Armenian counterpart, Ararat Mirzoyan. The two ministers agreed to meet in Tbilisi in April.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['elif-demir', 'ararat-mirzoyan'], by: [], content: { medium: 'phone' } },
      { kind: 'talks', act: 'agree', agents: ['elif-demir', 'ararat-mirzoyan'], by: [], content: { venue: 'tbilisi' } },
    ],
  },
  {
    text: 'President Sisi held a telephone conversation with President Macron. They agreed on the need for a two-state solution.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['abdel-fattah-el-sisi', 'emmanuel-macron'], by: [], content: { medium: 'phone' } },
      { kind: 'settlement', act: 'agree', agents: ['abdel-fattah-el-sisi', 'emmanuel-macron'], by: [] },
    ],
  },
  {
    text: 'Ambassador Luis Alvarado stressed that Peru supports a peaceful settlement. The Ambassador thanked Japan for its humanitarian aid.',
    claims: [
      { kind: 'settlement', act: 'support', agents: ['peru'], by: ['luis-alvarado'] },
      { kind: 'aid', act: 'thank', agents: ['luis-alvarado'], by: [] },
    ],
  },
]);
