import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: arms-control', en, [
  {
    text: 'Russia suspended its participation in the New START treaty.',
    claims: [{ kind: 'arms-control', act: 'suspend', agents: ['russia'], content: { object: 'strategic-weapons' } }],
  },
  {
    text: 'Iran agreed to limit its uranium enrichment.',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['iran'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'The United States urged North Korea to abandon its nuclear weapons.',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['united-states'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'The two presidents stressed the need to curb the spread of nuclear weapons.',
    claims: [{ kind: 'arms-control', act: 'urge', content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Biden and Putin agreed to extend New START for five years.',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['joe-biden', 'vladimir-putin'], content: { object: 'strategic-weapons' } }],
  },
  {
    text: 'Kim Jong Un reaffirmed his commitment to the complete denuclearization of the Korean Peninsula.',
    claims: [{ kind: 'arms-control', act: 'pledge', agents: ['kim-jong-un'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Iran refused to limit uranium enrichment.',
    claims: [{ kind: 'arms-control', act: 'reject', agents: ['iran'], content: { object: 'nuclear-weapons' } }],
  },
  { text: 'Guterres called for nuclear disarmament.', claims: [{ kind: 'arms-control', act: 'urge', agents: ['antonio-guterres'] }] },
  { text: 'China supports nuclear non-proliferation.', claims: [{ kind: 'arms-control', act: 'support', agents: ['china'] }] },
  {
    text: 'The United States proposed a ban on nuclear tests.',
    claims: [{ kind: 'arms-control', act: 'propose', agents: ['united-states'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Brazil and Mexico backed nuclear disarmament.',
    claims: [{ kind: 'arms-control', act: 'support', agents: ['brazil', 'mexico'] }],
  },
  {
    text: 'The United States and Russia agreed on limits on strategic weapons.',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['united-states', 'russia'], content: { object: 'strategic-weapons' } }],
  },
  {
    text: 'The United States withdrew from the Iran nuclear deal.',
    claims: [{ kind: 'arms-control', act: 'reject', agents: ['united-states'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'The United States accused Russia of violating the INF Treaty.',
    claims: [{ kind: 'arms-control', act: 'accuse', agents: ['united-states'], content: { object: 'missiles' } }],
  },
  {
    text: 'Japan urged the denuclearisation of North Korea.',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['japan'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Pezeshkian said Iran would not abandon its nuclear program.',
    claims: [
      {
        kind: 'arms-control',
        act: 'pledge',
        agents: ['iran'],
        polarity: 'negated',
        by: ['masoud-pezeshkian'],
        content: { object: 'nuclear-weapons' },
      },
    ],
  },
  {
    text: 'The EU supports the nuclear deal.',
    claims: [{ kind: 'arms-control', act: 'support', agents: ['european-union'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Israel opposes the nuclear deal with Iran.',
    claims: [{ kind: 'arms-control', act: 'oppose', agents: ['israel'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Libya abandoned its nuclear weapons.',
    claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['libya'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'South Korea condemned the nuclear test.',
    claims: [{ kind: 'arms-control', act: 'oppose', agents: ['south-korea'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: "Israel warned about Iran's nuclear programme.",
    claims: [{ kind: 'arms-control', act: 'warn', agents: ['israel'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Iran suspended uranium enrichment.',
    claims: [{ kind: 'arms-control', act: 'suspend', agents: ['iran'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'France and Germany urged Iran to halt uranium enrichment.',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['france', 'germany'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Iran and the United States agreed on a nuclear deal.',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['iran', 'united-states'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'The UN called for a ban on chemical weapons.',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['united-nations'], content: { object: 'chemical-weapons' } }],
  },
  { text: 'Russia ended its participation in the test ban.', claims: [{ kind: 'arms-control', act: 'end', agents: ['russia'] }] },
]);

runNever('English: never arms-control', en, 'arms-control', [
  'The nuclear family is a modern idea.',
  'The nuclear plant produces cheap electricity.',
  'She had broken both arms in the fall.',
  'The proliferation of apps confuses users.',
  'The gun shop closed.',
  'The school will limit the use of phones.',
  'He kept the baby in his arms.',
  'The club wants to ban flares.',
  'A smile disarmed the critics.',
  'Cells with enriched nuclei were counted.',
]);
