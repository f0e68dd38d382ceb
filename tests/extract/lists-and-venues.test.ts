import { expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { rowsOf, runNever, runTable } from './table';

const talks = rowsOf('talks');
const attack = rowsOf('attack');
const handover = rowsOf('handover');
const three = ['bolivia', 'togo', 'niger'];

// An addition behind a comma is one more of the list.
runTable('Russian: «а также»', ru, [
  attack('carry-out', ['uganda'], 'Боливия и Того, а также Нигер подчеркнули, что Уганда обстреляла Чад.', { by: [three] }),
  attack('carry-out', ['uganda'], 'Президенты Боливии и Того, а также посол Нигера подчеркнули, что Уганда обстреляла Чад.', {
    by: [['bolivia', 'togo', 'ambassador-of-niger']],
  }),
  talks('hold', three, 'В переговорах участвовали Боливия, Того, а также Нигер.'),
]);
runTable('Ukrainian: «а також»', uk, [
  attack('carry-out', ['uganda'], 'Болівія та Того, а також Нігер наголосили, що Уганда обстріляла Чад.', { by: [three] }),
]);

// What is held does nothing; where it is held stands behind its verb, and what it is about before.
runTable('Russian: where a summit is held', ru, [
  talks('plan', [], 'Международная конференция по Чаду пройдёт в Найроби.', { content: { venue: 'nairobi' } }),
  talks('plan', [], 'Саммит по Чаду состоится в Найроби.', { content: { venue: 'nairobi' } }),
]);
runTable('Ukrainian: where a summit is held', uk, [
  talks('plan', [], 'Міжнародна конференція щодо Чаду відбудеться в Найробі.', { content: { venue: 'nairobi' } }),
]);

// Nobody is let go since a day: that is when they were taken.
runTable('English: since when they were held', en, [
  handover('carry-out', ['togo'], 'Togo freed eleven soldiers held since May 2019.', { content: { time: null } }),
]);
runTable('Arabic: sessions of a council', ar, [
  talks('hold', ['un-security-council'], 'عقد مجلس الأمن جلسة بشأن تشاد.'),
  talks('hold', ['un-security-council'], 'عقد مجلس الأمن جلسة علنية لبحث الوضع في تشاد.', { content: { venue: null } }),
]);
runNever('Arabic: hearings', ar, 'talks', ['عقدت المحكمة جلسة استماع.']);
runTable('Arabic: since when they were held', ar, [
  handover('carry-out', ['togo'], 'أفرجت توغو عن 11 جنديا محتجزا منذ مايو 2019.', { content: { time: null } }),
]);

it('Ukrainian: the adjective of a city is not the city', () => {
  const text = 'Відведення військ закріплене Мінським меморандумом, - додали у повідомленні.';
  const { dossier } = extract({ text }, { languages: [uk] });
  expect(dossier.actors).toEqual([]);
});
