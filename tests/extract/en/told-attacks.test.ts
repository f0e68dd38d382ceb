import { en } from '../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../table';

const row = rowsOf('attack');

runTable('English: an attack that somebody tells of by its noun is not theirs', en, [
  row('carry-out', ['chad'], "President Ruto updated Modi on Chad's offensive.", { by: ['ruto'], content: { by: 'chad' } }),
  row('carry-out', [], 'Minister Okello informed Modi about the attacks on Kyiv.', { by: ['okello'], content: { by: null } }),
  row('carry-out', [], 'Kenya reported the attack on Goma.', { by: ['kenya'], content: { by: null } }),
  row('carry-out', ['rebels'], 'The army reported shelling of Goma by rebels.', { by: ['army'], content: { by: 'rebels' } }),
  row('carry-out', ['army'], 'The army confirmed the strike on Goma.', { by: [] }),
  row('carry-out', ['hamas'], 'President Ruto recalled the October 7 attack by Hamas.', { by: ['ruto'], content: { by: 'hamas' } }),
  row('oppose', ['ruto'], 'President Ruto condemned the July 20 attack in Goma.'),
  row('warn', ['kenya'], 'Kenya warned against an attack on Goma.'),
]);

runNever('English: whom one is helped against does no attack of the helper', en, 'attack', [
  "UK support is helping troops to make advances against Putin's invasion.",
  'Kenya supports Chad against the invasion.',
]);
