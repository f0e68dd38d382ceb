import { en } from '../../../src/languages/en';
import { runNever } from '../table';

runNever('English: who speaks in public holds no talks', en, 'talks', [
  'Rubio spoke with journalists in Doha.',
  'Sergei Lavrov spoke to reporters.',
  'Trump talked to supporters in Ohio.',
]);
