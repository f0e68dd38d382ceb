import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English news: the words for who speaks stand in any place', en, [
  {
    text: "Fighting in the east has stopped since the truce took effect on Monday, the government's commissioner, Jean Bosco Mugisha, said.",
    claims: [{ kind: 'ceasefire', act: 'begin', by: ['jean-bosco-mugisha'] }],
  },
  {
    text: "The truce has been extended by three days, the mission's deputy head, Carla Mendes, told reporters in Bamako.",
    claims: [{ kind: 'ceasefire', act: 'carry-out', by: ['carla-mendes'], content: { duration: 'P3D' } }],
  },
  {
    text: 'Baku will free nine Armenian soldiers, Deputy Foreign Minister Samir Huseynov told Reuters.',
    claims: [
      {
        kind: 'handover',
        act: 'pledge',
        agents: ['azerbaijan'],
        by: ['samir-huseynov'],
        content: { persons: 9, role: 'soldier', from: 'azerbaijan' },
      },
    ],
  },
  {
    text: 'The two armies agreed to a month-long truce, a Western diplomat briefed on the negotiations told the BBC.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: [[]], content: { duration: 'P1M' } }],
  },
  {
    text: '"We are ready to sign a ceasefire tomorrow," the rebel spokesman, Amadou Traore, said by telephone from Gao.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['amadou-traore'], by: ['amadou-traore'] }],
  },
  {
    text: '"We will not return to the talks," Lavrov was quoted by the state news agency as saying.',
    claims: [{ kind: 'talks', act: 'plan', by: [[], 'sergei-lavrov'], polarity: 'negated' }],
  },
  {
    text: 'Lavrov was quoted by TASS as saying that Moscow was ready for talks with Washington.',
    claims: [
      {
        kind: 'talks',
        act: 'pledge',
        agents: ['russia'],
        by: ['tass', 'sergei-lavrov'],
        content: { participants: ['russia', 'united-states'] },
      },
    ],
  },
  {
    text: 'Tehran had agreed to resume negotiations in Muscat, Araghchi said in a post on X.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['iran'], by: ['abbas-araghchi'] }],
  },
  {
    text: 'In a statement on Telegram, Hamas said it had accepted the proposal for a 60-day ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hamas'], by: ['hamas'], content: { duration: 'P60D' } }],
  },
  {
    text: 'In a post on X, Macron called for an immediate ceasefire in Goma.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron'], by: [] }],
  },
  {
    text: 'Speaking at a news conference in Geneva, Grundberg said both parties had agreed to exchange 880 detainees.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', by: ['hans-grundberg'] }],
  },
  {
    text: 'According to a person briefed on the discussions, Israel and Hamas will hold indirect talks in Cairo next week.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['israel', 'hamas'], by: [[]], content: { venue: 'cairo' } }],
  },
  {
    text: 'Israel and Hamas will hold indirect talks in Cairo next week, according to three officials with knowledge of the matter.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['israel', 'hamas'], by: [[]], content: { venue: 'cairo' } }],
  },
  {
    text: 'The talks in Doha have collapsed, people familiar with the negotiations said.',
    claims: [{ kind: 'talks', act: 'end', by: [[]], content: { venue: 'doha' } }],
  },
  {
    text: 'The Kremlin said on Thursday that Russia would not accept European troops in Ukraine, adding that it was open to talks with Washington.',
    claims: [{ kind: 'talks', act: 'pledge', by: ['kremlin'] }],
  },
  {
    text: 'Reuters reported, citing two Turkish officials, that Ankara would host a summit of the two presidents in May.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['turkey'], by: ['reuters', []], content: { level: 'leaders' } }],
  },
  {
    text: 'The army had killed 14 militants, the interior ministry said, adding that the offensive would continue.',
    claims: [
      { kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 14 } } } },
      { kind: 'attack', act: 'plan', by: ['interior-ministry'] },
    ],
  },
  {
    text: 'Kyiv, Zelenskyy said, would never recognise the annexation of Crimea but was ready for a 30-day ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['ukraine'], by: ['volodymyr-zelenskyy'], content: { duration: 'P30D' } }],
  },
  { text: 'A truce, said Guterres, must be unconditional.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['antonio-guterres'] }] },
  {
    text: '"There will be no negotiations with terrorists," said the prime minister\'s office.',
    claims: [{ kind: 'talks', act: 'plan', polarity: 'negated' }],
  },
  {
    text: 'The Interfax news agency quoted Ryabkov as saying that Russia would respond in kind to the new sanctions.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['russia'], by: ['interfax', 'ryabkov'] }],
  },
  {
    text: 'Witkoff told Fox News that the sides were close to an agreement on a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'assess', by: ['steve-witkoff'] }],
  },
]);
