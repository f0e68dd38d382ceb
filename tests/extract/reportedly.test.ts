import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { runTable } from './table';

runTable('Russian: what is told behind «как сообщается» is told as without it', ru, [
  {
    text: 'Кения, как сообщается, объявила трёхдневное перемирие.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['kenya'], content: { duration: 'P3D' } }],
  },
  { text: 'Кения, как сообщается, пообещала освободить 17 пленных.', claims: [{ kind: 'handover', act: 'pledge', agents: ['kenya'] }] },
  { text: 'Кения, как сообщается, пригрозила Уганде войной.', claims: [{ kind: 'threat', act: 'threaten', agents: ['kenya'] }] },
  // a word for when holds the comma: nothing before it is said
  {
    text: 'Гана построила плотину после того, как Кения пригрозила Уганде войной.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['kenya'], by: [] }],
  },
]);

runTable('Ukrainian: what is told behind «як повідомляється» is told as without it', uk, [
  { text: 'Кенія, як повідомляється, пообіцяла звільнити 17 полонених.', claims: [{ kind: 'handover', act: 'pledge', agents: ['kenya'] }] },
  { text: 'Кенія, як повідомляється, пригрозила Уганді війною.', claims: [{ kind: 'threat', act: 'threaten', agents: ['kenya'] }] },
]);
