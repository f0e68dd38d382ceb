import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('a noun with "the" tells again who was named before', en, [
  {
    text: 'Hamas met Egyptian mediators in Cairo on Sunday. A senior Qatari official said the group had accepted a 45-day truce.',
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'ceasefire', act: 'agree', agents: ['hamas'], by: [[]], content: { duration: 'P45D' } },
    ],
  },
  {
    text: 'The foreign ministry in Baku said the border was calm. It added that talks would continue in Geneva. The ministry accused Armenia of shelling its positions.',
    claims: [
      { kind: 'talks', act: 'plan', by: ['azerbaijan'], content: { venue: 'geneva' } },
      { kind: 'attack', act: 'accuse', content: { by: 'armenia' } },
    ],
  },
  {
    text: "Sudan's army said on Monday it had shot down two drones. The army rejected a truce for Ramadan.",
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['sudanese-armed-forces'], by: ['sudanese-armed-forces'] },
      { kind: 'ceasefire', act: 'reject', agents: ['sudanese-armed-forces'], by: [] },
    ],
  },
  {
    text: 'The African Union held a summit in Abuja. The bloc lifted sanctions on Mali.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['african-union'], content: { target: 'mali', change: 'lift' } }],
    more: true,
  },
  {
    text: 'Saudi Arabia hosted delegations of the two sides. The kingdom called for an immediate ceasefire in Sudan.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['saudi-arabia'], content: { area: 'sudan' } }],
    more: true,
  },
]);

runTable('a noun with "the" names a body of its own', en, [
  {
    text: 'The coast guard said the navy had fired on a fishing boat, killing two people.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['navy'], by: ['coast-guard'], content: { casualties: { killed: { value: 2 } } } },
    ],
  },
  {
    text: 'The hostages, the ministry said, would be released within 48 hours.',
    claims: [{ kind: 'handover', act: 'plan', by: ['ministry'], content: { role: 'hostage' } }],
  },
  {
    text: 'Talks between the government and the rebels resumed in Oslo.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['government', 'rebels'], content: { venue: 'oslo' } }],
  },
  {
    text: 'The army chief said talks would resume in Oslo.',
    claims: [{ kind: 'talks', act: 'begin', by: [[]] }],
  },
]);

runTable('firms, agencies and outlets by the noun before their name', en, [
  {
    text: 'A tanker was hit by a missile off Mokha, British maritime security firm Marlowe said.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['marlowe'] }],
  },
  {
    text: 'The state news agency TUNA quoted Lavrov as saying that Moscow was ready for talks with Rabat.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['russia'], by: ['tuna', 'sergei-lavrov'] }],
  },
  {
    text: 'Seoul will free two soldiers, Hankuk reported, quoting an unnamed government official.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['south-korea'], by: ['hankuk', []], content: { persons: 2 } }],
  },
  {
    text: 'Talks with the FDLR collapsed on Sunday.',
    claims: [{ kind: 'talks', act: 'end' }],
  },
  {
    text: 'State television, citing the presidency, said Mali had agreed to a truce with the rebels.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['mali'], by: [[], 'presidency'] }],
  },
]);

runTable('words in quotation marks are words of the sentence', en, [
  {
    text: 'France, Germany and Britain said they would "reimpose sanctions" on Iran.',
    claims: [
      {
        kind: 'sanctions',
        act: 'pledge',
        agents: ['france', 'germany', 'united-kingdom'],
        by: [['france', 'germany', 'united-kingdom']],
        content: { target: 'iran', change: 'impose' },
      },
    ],
  },
]);
