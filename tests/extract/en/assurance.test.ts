import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: assurance', en, [
  {
    text: 'The UK pledged security guarantees for Ukraine.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['united-kingdom'], content: { beneficiaries: ['ukraine'], what: ['security'] } }],
  },
  {
    text: "Sudan's army promised safe passage for civilians leaving El Fasher.",
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['sudanese-armed-forces'], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'Blinken stressed the importance of protecting civilians in Gaza.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['antony-blinken'], content: { area: 'gaza' } }],
  },
  { text: 'Iran demanded guarantees from the United States.', claims: [{ kind: 'assurance', act: 'urge', agents: ['iran'] }] },
  {
    text: 'Russia and Turkey agreed on safe passage for ships in the Black Sea.',
    claims: [{ kind: 'assurance', act: 'agree', agents: ['russia', 'turkey'], content: { what: ['safe-passage'], area: 'black-sea' } }],
  },
  {
    text: 'Washington refused to provide security guarantees to Kyiv.',
    claims: [{ kind: 'assurance', act: 'reject', agents: ['united-states'], content: { what: ['security'] } }],
  },
  {
    text: 'The United Nations called for safe passage for aid convoys.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['united-nations'], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'Macron proposed security guarantees for Ukraine.',
    claims: [
      { kind: 'assurance', act: 'propose', agents: ['emmanuel-macron'], content: { what: ['security'], beneficiaries: ['ukraine'] } },
    ],
  },
  {
    text: 'Poland supports security guarantees for Ukraine.',
    claims: [{ kind: 'assurance', act: 'support', agents: ['poland'], content: { what: ['security'] } }],
  },
  {
    text: 'Putin promised to spare the lives of Ukrainian soldiers.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['vladimir-putin'], content: { what: ['life'] } }],
  },
  {
    text: 'Zelensky insisted on security guarantees.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['volodymyr-zelenskyy'], content: { what: ['security'] } }],
  },
  {
    text: 'The Taliban guaranteed safe passage for evacuees.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['taliban'], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'The G7 reaffirmed the importance of freedom of navigation in the Red Sea.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['g7'], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'Turkey will ensure safe navigation in the Black Sea.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['turkey'], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'China urged the Houthis to guarantee the safety of navigation.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['china'], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'Merz said Germany was ready to provide security guarantees to Ukraine.',
    claims: [
      {
        kind: 'assurance',
        act: 'pledge',
        agents: ['germany'],
        by: ['friedrich-merz'],
        content: { what: ['security'], beneficiaries: ['ukraine'] },
      },
    ],
  },
  {
    text: 'Russia opposes security guarantees for Ukraine.',
    claims: [{ kind: 'assurance', act: 'oppose', agents: ['russia'], content: { what: ['security'] } }],
  },
  {
    text: 'Israel and Hamas agreed to a humanitarian corridor in Rafah.',
    claims: [{ kind: 'assurance', act: 'agree', agents: ['israel', 'hamas'], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'Putin ordered safe passage for civilians.',
    claims: [{ kind: 'assurance', act: 'order', agents: ['vladimir-putin'], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'Armenia called for security guarantees for the people of Karabakh.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['armenia'], content: { what: ['security'] } }],
  },
  {
    text: 'Britain and France agreed on security guarantees for Kyiv.',
    claims: [{ kind: 'assurance', act: 'agree', agents: ['united-kingdom', 'france'], content: { what: ['security'] } }],
  },
  { text: 'Japan offered security guarantees.', claims: [{ kind: 'assurance', act: 'propose', agents: ['japan'] }] },
  {
    text: 'Biden reaffirmed his commitment to the security of Israel.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['joe-biden'], content: { beneficiaries: ['israel'] } }],
  },
  {
    text: 'Zelensky said the United States had not pledged security guarantees.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['united-states'], polarity: 'negated', by: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'Ukraine accused Russia of violating safe passage agreements.',
    claims: [{ kind: 'assurance', act: 'accuse', agents: ['ukraine'] }],
  },
  {
    text: 'Kyiv is seeking security guarantees from Washington.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['ukraine'], content: { what: ['security'] } }],
  },
]);

runNever('English: never assurance', en, 'assurance', [
  'The warranty guarantees repairs for two years.',
  'The bank guaranteed the loan.',
  'Life is hard in the mountains.',
  'Money is no guarantee of happiness.',
  'The safety of the toy was tested in March.',
  'Security guards searched the bags.',
  'She assured the audience that the show would begin.',
  'The insurer protects homes against floods.',
  'The corridor was painted white.',
  'The passage is taken from his second novel.',
]);
