import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { type Row, runTable } from './table';

/** Two releases in one sentence: each has its own number and role. */
const releases = (text: string, first: object, second: object): Row => ({
  text,
  claims: [
    { kind: 'handover', act: 'carry-out', agents: ['kenya'], content: { from: 'kenya', ...first } },
    { kind: 'handover', act: 'carry-out', agents: ['uganda'], content: { from: 'uganda', ...second } },
  ],
});
const seven = { persons: { value: 7, unit: 'prisoner' } };

runTable('English: a deed told behind another, each by its own words', en, [
  releases('Kenya released seven prisoners after Uganda freed a soldier.', seven, { persons: null, role: 'soldier' }),
  releases('Kenya released seven prisoners before Uganda freed two pilots.', seven, { persons: { value: 2 } }),
  releases('Kenya released seven prisoners since Uganda freed two pilots.', seven, { persons: { value: 2 } }),
]);

runTable('Russian: a deed told behind another, each by its own words', ru, [
  releases('Кения освободила семь пленных после того, как Уганда отпустила солдата.', seven, { persons: null, role: 'soldier' }),
  releases('Кения освободила семь пленных, когда Уганда отпустила двух лётчиков.', seven, { persons: { value: 2 } }),
]);

runTable('Russian: who is named in a condition takes no part in the deed', ru, [
  {
    text: 'Кения освободит семь пленных, если Уганда отпустит солдата.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['kenya'], content: { from: 'kenya', to: null, ...seven } }],
  },
  {
    text: 'Кения освободила семь пленных, как только Уганда отпустила солдата.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], content: { from: 'kenya', to: null, ...seven } }],
  },
]);

runTable('Ukrainian: a deed told behind another, each by its own words', uk, [
  releases('Кенія звільнила сімох полонених після того, як Уганда відпустила солдата.', seven, { persons: null, role: 'soldier' }),
  releases('Кенія звільнила сімох полонених, коли Уганда відпустила двох льотчиків.', seven, { persons: { value: 2 } }),
]);
