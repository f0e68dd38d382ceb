import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('sanctions');

runTable('English news, by its verbs: sanctions', en, [
  row('carry-out', ['thailand'], 'Thailand closed all its border crossings with Cambodia.', {
    by: [],
    content: { target: 'cambodia', change: 'impose' },
  }),
  row('oppose', ['china'], 'China slammed the American sanctions.', { by: [] }),
  row('carry-out', ['european-union'], 'The EU extended its ban on imports from Crimea.', { by: [], content: { change: 'extend' } }),
  row('carry-out', ['switzerland'], 'Switzerland froze the assets of the former president.', { by: [], content: { change: 'impose' } }),
  row('carry-out', ['poland'], 'Poland closed all border crossings with Belarus.', {
    by: [],
    content: { target: 'belarus', change: 'impose' },
  }),
  row('carry-out', ['canada'], 'Canada imposed a ban on imports of Russian gold.', { by: [], content: { change: 'impose' } }),
  row('carry-out', ['chad'], 'Chad closed its border with Libya.', { by: [], content: { target: 'libya', change: 'impose' } }),
  row('carry-out', ['chad'], 'Chad imposed a ban on imports from Mali.', { by: [], content: { target: 'mali', change: 'impose' } }),
]);
