import { en } from '../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../table';

const handover = rowsOf('handover');
const aid = rowsOf('aid');

runTable('English: what a state gets back, and what is let in', en, [
  handover('carry-out', ['kenya'], 'Kenya said it had received the bodies of five soldiers from Chad.', {
    by: ['kenya'],
    content: { from: 'chad', to: 'kenya', role: 'body' },
  }),
  handover('carry-out', ['chad'], 'Chad returned 14 children to their families in Mali with the help of Norway.', {
    content: { to: 'mali', persons: 14 },
  }),
  aid('carry-out', ['chad'], 'Chad allowed a convoy of the World Food Programme into Darfur.', { content: { to: 'darfur' } }),
  aid('carry-out', [], 'Thirty trucks carrying flour crossed into Sudan from Chad.', { content: { from: 'chad', to: 'sudan' } }),
]);

runNever('English: a border crossing where something else happens', en, 'cooperation', [
  'Rebels handed over nine captured fighters to the army at the Arua border crossing.',
]);
