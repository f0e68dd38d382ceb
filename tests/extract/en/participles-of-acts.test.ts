import { expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { en } from '../../../src/languages/en';
import { runTable } from '../table';

const MET = 'Minister Okello met Minister Lund in Lima.';

runTable('English: a participle behind a comma over an infinitive', en, [
  {
    text: 'Kenya lifted the sanctions, pledging to free the hostages.',
    claims: [
      { kind: 'sanctions', act: 'carry-out', agents: ['kenya'], content: { change: 'lift' } },
      { kind: 'handover', act: 'pledge', agents: ['kenya'], content: { role: 'hostage' } },
    ],
  },
  {
    text: 'Minister Okello spoke with Minister Lund, vowing to lift the sanctions by March 5.',
    published: '2025-02-01',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['okello', 'lund'], content: { time: null } },
      { kind: 'sanctions', act: 'pledge', agents: ['okello'], content: { change: 'lift' } },
    ],
  },
  {
    text: 'Peru voiced support for talks, starting next year with a summit in Lima.',
    claims: [{ kind: 'talks', act: 'support', agents: ['peru'] }],
    more: true,
  },
]);

runTable('English: whose act it is behind what somebody else did', en, [
  {
    text: `${MET} After Envoy Deby's visit to Lome, the Minister underscored to his counterpart the need to end the war.`,
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'settlement', act: 'urge', agents: ['okello'] },
    ],
  },
  {
    text: 'Minister Okello met Minister Lund. He reaffirmed the commitment to provide Chad with aid.',
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'aid', act: 'pledge', agents: ['okello'], content: { to: 'chad' } },
    ],
  },
  {
    text: "Readout of Minister Okello's Call with Minister Lund\nMinister Okello highlighted the truce. He pledged to free the hostages.",
    claims: [{ kind: 'handover', act: 'pledge', agents: ['okello'] }],
    more: true,
  },
  {
    text: 'Norway thanked Chad for working with Envoy Deby to free the hostages.',
    claims: [{ kind: 'handover', act: 'thank', agents: ['norway'], content: { role: 'hostage' } }],
  },
]);

runTable('English: what goes on being threatened', en, [
  {
    text: 'Mali continues to threaten Chad.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['mali'], content: { by: 'mali', against: 'chad' } }],
  },
  {
    text: 'Mali has continued to threaten freedom of navigation in the Red Sea.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['mali'], content: { by: 'mali' } }],
  },
]);

runTable('English: agreed to meet again', en, [
  {
    text: 'Kenya and Uganda thanked Peru for its support and agreed to reconvene in Lima.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['kenya', 'uganda'], content: { venue: 'lima' } }],
  },
  {
    text: 'The sides agreed to a bilateral planning conference in October 2026.',
    claims: [{ kind: 'talks', act: 'agree', content: { time: '2026-10' } }],
  },
  {
    text: 'Both sides agreed to a joint planning conference in October 2026.',
    claims: [{ kind: 'talks', act: 'agree', content: { time: '2026-10' } }],
  },
]);

it('what was discussed belongs to its claim, up to the participle that tells what else was done', () => {
  const text = "Minister Okello met Minister Lund. They discussed Kenya's plans for the port, agreeing to lift the sanctions.";
  const { claims } = extract({ text }, { languages: [en] }).dossier;
  expect(claims.filter(({ kind }) => kind === 'talks').at(-1)?.evidence[0]?.exact).toBe("They discussed Kenya's plans for the port");
});
