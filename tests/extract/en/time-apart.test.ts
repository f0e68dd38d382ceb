import { en } from '../../../src/languages/en';
import { rowsOf, runTable } from '../table';

const row = rowsOf('ceasefire');

runTable('English: how far apart two things are is not how long a truce lasts', en, [
  row('end', ['mali'], 'Mali broke the ceasefire after six minutes.', { content: { duration: null } }),
  row('end', [], 'The truce collapsed within three hours.', { content: { duration: null } }),
  row('agree', ['rebels'], 'The rebels reached a ceasefire less than 36 hours before the anniversary.', { content: { duration: null } }),
  row('agree', undefined, 'They agreed to a ceasefire four years after the war began.', { content: { duration: null } }),
  row('agree', undefined, 'A truce of five days was agreed two weeks ago.', { content: { duration: { value: 'P5D' } } }),
  row('agree', undefined, 'They agreed to halt fire for 48 hours after talks in Doha.', { content: { duration: { value: 'PT48H' } } }),
  row('plan', [], 'The truce will last 40 days.', { content: { duration: { value: 'P40D' } } }),
]);
