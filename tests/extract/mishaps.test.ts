import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { runNever, runTable } from './table';

// People killed by an accident or a disaster are no attack; where an attack is named too, they are its dead.
runNever('English: accidents and disasters', en, 'attack', [
  'A storm left 70 dead in Honduras.',
  'Four people were killed in a road accident near Lagos.',
  'The earthquake killed 300 people in Nepal.',
  'Twelve people were wounded in a factory fire in Dhaka.',
]);
runNever('Russian', ru, 'attack', [
  'В аварии погибли три человека.',
  'При землетрясении в Непале погибли 300 человек.',
  'В пожаре пострадали семь человек.',
]);
runNever('Ukrainian', uk, 'attack', ['У пожежі загинули двоє людей.', 'Унаслідок землетрусу загинули 300 людей.']);
runNever('Arabic', ar, 'attack', ['لقي ثلاثة أشخاص مصرعهم في حادث سير قرب القاهرة.', 'أسفر الزلزال عن مقتل 300 شخص في نيبال.']);
runTable('An attack that starts a fire', en, [
  {
    text: 'A drone strike on Kharkiv started a fire at a warehouse, and four people were killed.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 4 } } } }],
  },
]);
runTable('The same in Russian', ru, [
  {
    text: 'При обстреле Херсона возник пожар, погибли два человека.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 2 } } } }],
  },
]);
