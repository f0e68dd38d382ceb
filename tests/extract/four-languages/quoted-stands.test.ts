import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

/** Whoever denies, warns, accuses or announces in words that somebody else is quoted with does so in those words. */
runTable('English: stands within a quotation', en, [
  { text: 'Ghana said: "Kenya denied the attack on Goma."', claims: [{ kind: 'attack', act: 'deny', agents: ['kenya'], by: ['ghana'] }] },
  {
    text: 'Ghana said: "Kenya warned Uganda against shelling Goma."',
    claims: [{ kind: 'attack', act: 'warn', agents: ['kenya'], by: ['ghana'] }],
  },
  {
    text: 'Ghana said: "Kenya declared a three-day truce."',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['kenya'], by: ['ghana', 'kenya'], content: { duration: 'P3D' } }],
  },
  {
    text: 'Ghana said: “Kenya has denied the raid, and Chad knows it.”',
    claims: [{ kind: 'attack', act: 'deny', agents: ['kenya'], by: ['ghana'] }],
    more: true,
  },
]);
runTable('Russian: stands within a quotation', ru, [
  {
    text: 'Гана заявила: «Кения обвинила Уганду в обстреле Гомы».',
    claims: [{ kind: 'attack', act: 'accuse', agents: ['kenya'], by: ['ghana'] }],
  },
  {
    text: '«Кения обвинила Уганду в обстреле Гомы», — заявила Гана.',
    claims: [{ kind: 'attack', act: 'accuse', agents: ['kenya'], by: ['ghana'] }],
  },
  {
    text: 'Гана заявила: «Кения объявила перемирие».',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['kenya'], by: ['ghana', 'kenya'] }],
  },
]);
runTable('Ukrainian: stands within a quotation', uk, [
  {
    text: '«Кенія пригрозила Уганді війною», — заявила Гана.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['kenya'], by: ['ghana'] }],
  },
  {
    text: 'Гана заявила: «Кенія оголосила триденне перемир’я».',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['kenya'], by: ['ghana', 'kenya'] }],
  },
]);
runTable('Arabic: stands within a quotation', ar, [
  { text: 'قالت غانا: "نفت كينيا قصف غوما".', claims: [{ kind: 'attack', act: 'deny', agents: ['kenya'], by: ['ghana'] }] },
  { text: 'قالت غانا: "أعلنت كينيا هدنة".', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['kenya'], by: ['ghana', 'kenya'] }] },
]);
