import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { runTable } from './table';

/** What is said of a matter by words that tell no act takes the kind of the matter; it is a statement where the matter is nobody's, or only where, when or about what something else is. */
runTable('English: a view of a matter that it names', en, [
  {
    text: 'The air strikes on Yemen were a limited response, Washington said.',
    claims: [{ kind: 'attack', act: 'assess', by: ['united-states'], content: { on: 'yemen' } }],
  },
  {
    text: 'Ankara said the embargo on Libya has changed nothing.',
    claims: [{ kind: 'sanctions', act: 'assess', agents: ['turkey'], by: ['turkey'], content: { target: 'libya' } }],
  },
  {
    text: 'Egypt and Sudan agreed on a truce. The truce will now run until 4 March.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['egypt', 'sudan'] },
      { kind: 'ceasefire', act: 'assess', agents: [] },
    ],
  },
  { text: 'The truce between the neighbours will now run until spring.', claims: [] },
  // only behind a preposition, by a person
  {
    text: 'President Biden spoke with President Putin of Russia. President Biden repeated that progress can occur only in an environment of de-escalation.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['joe-biden', 'vladimir-putin'] }],
  },
  {
    text: 'Rwanda released twelve soldiers. The truce, which lapses soon, has not brought calm to the hills.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['rwanda'] },
      { kind: 'ceasefire', act: 'assess', agents: [] },
    ],
  },
  { text: 'Kyiv said there were obstacles to implementing the truce.', claims: [] },
  { text: 'Because of the sanctions on Iran prices rose in Qom.', claims: [] },
  { text: 'A visit to Kyiv is not on the agenda, the Kremlin said.', claims: [] },
  { text: 'Fear of an attack keeps people of Israel awake.', claims: [] },
  { text: 'After the attack on Basra the minister flew home.', claims: [] },
  { text: 'The foreign ministry in Baku said the border was calm.', claims: [] },
]);

runTable('Arabic: a view of a matter that it names', ar, [
  {
    text: 'وقال السفير العراقي إن العقوبات على دمشق ظالمة.',
    claims: [{ kind: 'sanctions', act: 'assess', content: { target: 'syria' } }],
  },
  { text: 'عقب الهجوم على البصرة عاد الوزير إلى بيته.', claims: [] },
]);

runTable('Russian: a view of a matter that it names', ru, [
  {
    text: 'Каир и Хартум договорились о перемирии. Перемирие пока устраивает стороны.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['egypt', 'sudan'] },
      { kind: 'ceasefire', act: 'assess' },
    ],
  },
  { text: 'Удара по Киеву не было, заявил Минск.', claims: [] },
  { text: 'Перемирие между соседями никому не мешает.', claims: [] },
]);

runTable('Ukrainian: a view of a matter that it names', uk, [
  {
    text: 'Каїр і Хартум домовилися про перемир’я. Перемир’я поки влаштовує сторони.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['egypt', 'sudan'] },
      { kind: 'ceasefire', act: 'assess' },
    ],
  },
  { text: 'Перемир’я між сусідами нікому не заважає.', claims: [] },
]);
