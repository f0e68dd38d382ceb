import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: threat', en, [
  {
    text: 'Iran threatened to close the Strait of Hormuz.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['iran'], content: { by: 'iran' } }],
  },
  {
    text: 'Trump threatened to impose 25% tariffs on Canada.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['donald-trump'], content: { by: 'donald-trump' } }],
  },
  {
    text: 'The ministers condemned Iranian threats against Israel.',
    claims: [{ kind: 'threat', act: 'oppose', content: { by: 'iran', against: 'israel' } }],
  },
  {
    text: 'Khamenei vowed to retaliate against Israel.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['ali-khamenei'], content: { against: 'israel' } }],
  },
  { text: 'North Korea threatened South Korea.', claims: [{ kind: 'threat', act: 'threaten', agents: ['north-korea'] }] },
  { text: 'The Houthis threatened Israel.', claims: [{ kind: 'threat', act: 'threaten', agents: ['houthis'] }] },
  {
    text: 'Putin threatened Britain.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['vladimir-putin'], content: { against: 'united-kingdom' } }],
  },
  { text: 'Peskov said Russia would retaliate.', claims: [{ kind: 'threat', act: 'threaten', agents: ['russia'], by: ['dmitry-peskov'] }] },
  { text: 'Taiwan rejected threats from Beijing.', claims: [{ kind: 'threat', act: 'reject', agents: ['taiwan'] }] },
  {
    text: "Trump and Putin voiced their opposition to Iran's threat to destroy Israel.",
    claims: [{ kind: 'threat', act: 'oppose', agents: ['donald-trump', 'vladimir-putin'], content: { by: 'iran', against: 'israel' } }],
  },
  {
    text: 'Biden said the United States will respond decisively.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['united-states'], by: ['joe-biden'] }],
  },
  { text: 'Britain warned of a threat from Russia.', claims: [{ kind: 'threat', act: 'warn', agents: ['united-kingdom'] }] },
  {
    text: 'Lukashenko threatened to cut off gas supplies.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['alexander-lukashenko'] }],
  },
  { text: 'Belarus is threatening Poland.', claims: [{ kind: 'threat', act: 'threaten', agents: ['belarus'] }] },
  { text: 'NATO condemned the threats.', claims: [{ kind: 'threat', act: 'oppose', agents: ['nato'] }] },
  {
    text: 'Wang Yi said China had not threatened Taiwan.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['china'], polarity: 'negated', by: ['wang-yi'] }],
  },
  { text: 'Iran denied threatening Saudi Arabia.', claims: [{ kind: 'threat', act: 'deny', agents: ['iran'] }] },
  { text: 'Israel accused Iran of threatening shipping.', claims: [{ kind: 'threat', act: 'accuse', agents: ['israel'] }] },
  { text: 'Azerbaijan threatened Armenia with war.', claims: [{ kind: 'threat', act: 'threaten', agents: ['azerbaijan'] }] },
  { text: 'The RSF threatened Chad.', claims: [{ kind: 'threat', act: 'threaten', agents: ['rapid-support-forces'] }] },
  { text: 'Venezuela threatened Guyana.', claims: [{ kind: 'threat', act: 'threaten', agents: ['venezuela'] }] },
  { text: 'Turkey could threaten the Kurds.', claims: [{ kind: 'threat', act: 'threaten', agents: ['turkey'], certainty: 'possible' }] },
  { text: 'Erdogan threatened to expel ten ambassadors.', claims: [{ kind: 'threat', act: 'threaten', agents: ['recep-tayyip-erdogan'] }] },
  {
    text: 'Israel has threatened Hezbollah.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['israel'], content: { against: 'hezbollah' } }],
  },
  {
    text: 'Medvedev threatened Finland.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['dmitry-medvedev'], content: { against: 'finland' } }],
  },
  {
    text: 'The European Union condemned Russian threats.',
    claims: [{ kind: 'threat', act: 'oppose', agents: ['european-union'], content: { by: 'russia' } }],
  },
  {
    text: 'Denmark rejected American threats.',
    claims: [{ kind: 'threat', act: 'reject', agents: ['denmark'], content: { by: 'united-states' } }],
  },
]);

runNever('English: never threat', en, 'threat', [
  'Rain threatens the harvest.',
  'The virus poses a threat to bees.',
  'Dark clouds threatened all day.',
  'The species is threatened with extinction.',
  'The threat of frost worries growers.',
  'The rope threatened to snap.',
  'She remained calm in the face of danger.',
  'Triple threat is a term from basketball.',
  'Inflation is a threat to savings.',
  'The bridge is no threat to the fish.',
]);
