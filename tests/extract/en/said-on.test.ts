import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: what is said may open behind the day on which it was', en, [
  { text: 'Uganda said on Friday the ceasefire had ended.', claims: [{ kind: 'ceasefire', act: 'end', by: ['uganda'] }] },
  { text: 'Hamas said Thursday it had freed 12 hostages.', claims: [{ kind: 'handover', act: 'carry-out', by: ['hamas'] }] },
]);

runNever('English: what somebody has not heard of is not done', en, 'prisoner-exchange', [
  'The Houthi rebel group said Thursday it had not received any reply regarding a prisoner exchange.',
]);
runNever('English: what somebody has not seen is not done', en, 'ceasefire', [
  'Uganda said on Friday it had not seen any proof of a truce.',
]);
