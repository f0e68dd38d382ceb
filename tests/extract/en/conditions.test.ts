import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: what is said under a condition, and what is not said at all', en, [
  { text: 'Should Israel attack the port, the response will be swift, Tehran warned.', claims: [] },
  { text: 'The union is ready to send observers should both sides so request.', claims: [] },
  { text: 'Asked whether France would lift the sanctions on Niger, Barrot declined to comment.', claims: [] },
  { text: 'It is unclear whether the ceasefire will hold.', claims: [] },
  {
    text: 'Any further missile test will be met with a firm response, Seoul said.',
    claims: [{ kind: 'threat', act: 'threaten', by: ['south-korea'] }],
  },
  {
    text: 'An attack on Poland would be met with a united and forceful reply, Rutte said.',
    claims: [{ kind: 'threat', act: 'threaten', by: ['mark-rutte'] }],
  },
  {
    text: 'Baku said it would release the prisoners provided that Yerevan handed over the maps.',
    claims: [
      {
        kind: 'handover',
        act: 'pledge',
        agents: ['azerbaijan'],
        by: ['azerbaijan'],
        condition: 'provided that Yerevan handed over the maps',
      },
    ],
  },
  {
    text: 'Hamas will free the hostages on condition that Israel withdraws from Rafah.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['hamas'], by: [], content: { role: 'hostage' } }],
  },
  {
    text: 'The talks will not resume unless the siege of El Fasher is lifted, the RSF said.',
    claims: [{ kind: 'talks', act: 'begin', by: ['rapid-support-forces'], polarity: 'negated' }],
  },
]);

runTable('English: what follows behind "then"', en, [
  {
    text: 'Minister Okello said that if Mali is serious about peace then Chad must lift the sanctions.',
    claims: [{ kind: 'sanctions', act: 'urge', by: ['okello'], content: { change: 'lift' }, condition: 'if Mali is serious about peace' }],
  },
  {
    text: 'If Mali attacks Chad then Kenya will impose sanctions.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['kenya'], condition: 'If Mali attacks Chad' }],
  },
  {
    text: 'If Mali then attacks Chad, Kenya will impose sanctions.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['kenya'], condition: 'If Mali then attacks Chad' }],
  },
]);
