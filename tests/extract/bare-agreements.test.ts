import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { runTable } from './table';

const between = (...parties: string[]) =>
  ({ kind: 'cooperation', act: 'agree', agents: parties, content: { parties: parties.sort() } }) as const;

/** Two sides who agree to do what no kind names cooperate in it. */
runTable('English: an agreement with no other matter', en, [
  { text: 'Kenya and Uganda agreed to speed up the railway.', claims: [between('kenya', 'uganda')] },
  { text: 'Egypt and Jordan agreed to blame Iran.', claims: [] },
  { text: 'Kenya and Uganda agreed that the railway was late.', claims: [] },
  { text: 'Kenya and Uganda did not agree on the price of milk.', claims: [] },
  { text: 'Kenya and Uganda failed to reach an agreement.', claims: [{ ...between('kenya', 'uganda'), polarity: 'negated' }] },
  { text: 'Mali and Niger signed an agreement in Accra on Friday.', claims: [between('mali', 'niger')] },
  { text: 'The two singers agreed to tour together.', claims: [] },
  { text: 'If Kenya and Uganda agree on a route, work will begin in May.', claims: [] },
]);
runTable('Arabic: an agreement with no other matter', ar, [
  { text: 'اتفقت كينيا وأوغندا على ترميم الجسر القديم.', claims: [between('kenya', 'uganda')] },
  { text: 'اتفقت شركتان على إنتاج فيلم جديد.', claims: [] },
]);
runTable('Russian: an agreement with no other matter', ru, [
  { text: 'Кения и Уганда договорились увеличить квоту для студентов.', claims: [between('kenya', 'uganda')] },
  { text: 'Кения и Уганда так и не договорились о цене.', claims: [] },
]);
runTable('Ukrainian: an agreement with no other matter', uk, [
  { text: 'Кенія та Уганда домовилися збільшити квоту для студентів.', claims: [between('kenya', 'uganda')] },
  { text: 'Кенія та Уганда так і не домовилися про ціну.', claims: [] },
]);
