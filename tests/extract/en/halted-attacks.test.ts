import { en } from '../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../table';

const row = rowsOf('ceasefire');

runTable('English: an end to attacks, which is a truce', en, [
  row('carry-out', ['kenya'], 'Kenya halted its deadly raids on Chad.'),
  row('carry-out', ['army'], 'The army suspended its offensive in the Tigray region.'),
  row('pledge', ['houthis'], 'The Houthis will end their reckless attacks on tankers.'),
  row('urge', ['protesters'], 'Protesters demanded an end to the airstrikes.'),
  row('urge', ['minister'], 'The Minister stressed the need for Kenya to stop all indiscriminate attacks on Chad.'),
  row('urge', ['minister'], 'The Minister urged Mali to end its brutal bombing of Chad.'),
  row('urge', ['minister'], 'The Minister demanded an immediate end to the deadly Houthi attacks on tankers.'),
  row('urge', undefined, 'The militias must cease their senseless attacks on villages.'),
  row('support', ['egypt'], 'Egypt welcomed the end of the Houthi attacks on tankers.'),
]);

runNever('English: whoever stops the attack of another keeps no truce', en, 'ceasefire', [
  'Police stopped an attack on the embassy.',
  'The army halted the rebel attack on Goma.',
  'Egypt vowed to end the rebel attacks on Goma.',
]);

runNever('English: an end is no peace by itself', en, 'settlement', [
  'The Minister called for an end to the embargo on Iran.',
  'The Minister demanded an end to the strikes on Goma.',
]);
