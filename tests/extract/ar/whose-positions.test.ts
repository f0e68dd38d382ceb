import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: whose the positions are that a blow strikes, and whose the blow is', ar, [
  { text: 'استهدفت الغارة مواقع لحماس.', claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { by: null, on: 'hamas' } }] },
  {
    text: 'استهدف القصف مقرا لحزب الله.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { by: null, on: 'hezbollah' } }],
  },
  // an adjective agrees with its noun: the blow is theirs
  { text: 'وقع هجوم مسلح لحماس.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['hamas'], content: { by: 'hamas' } }] },
  {
    text: 'أسفر الهجوم الصاروخي لحماس عن مقتل سبعة.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['hamas'],
        content: { by: 'hamas', casualties: { killed: { value: 7, bound: 'exact' } } },
      },
    ],
  },
]);
