import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { rowsOf, runTable } from './table';

const ceasefire = rowsOf('ceasefire');
const talks = rowsOf('talks');
const attack = rowsOf('attack');
const sanctions = rowsOf('sanctions');
const settlement = rowsOf('settlement');

runTable('English: a clause that tells when, while or though what', en, [
  talks('assess', [], 'After the vote failed in the council, the talks made little progress.'),
  ceasefire('agree', ['mali'], 'When the market opened, Mali agreed to a ceasefire.', { content: { targets: null } }),
  ceasefire('agree', ['mali'], 'Mali agreed to a ceasefire, while the market was busy.', { content: { targets: null } }),
  ceasefire('agree', ['mali'], 'Despite weeks of pressure, Mali agreed to a ceasefire.', { content: { duration: null } }),
  ceasefire('agree', ['mali'], 'According to local media, Mali agreed to a ceasefire.', { by: [[]], content: { extent: null } }),
  // what it tells of the matter is kept
  ceasefire('agree', ['mali'], 'After 30 days of fighting, Mali agreed to a local ceasefire.', { content: { extent: 'partial' } }),
  ceasefire('agree', ['mali'], 'Since Monday, Mali has agreed to a ceasefire.'),
]);

runTable('Russian: a clause that tells when, while or though what, and a source behind', ru, [
  ceasefire('agree', ['ethiopia'], 'Несмотря на недели давления, Эфиопия согласилась на перемирие.', { content: { duration: null } }),
  ceasefire('agree', ['ethiopia'], 'Когда открылись рынки, Эфиопия согласилась на перемирие.'),
  ceasefire('agree', ['ethiopia'], 'Эфиопия согласилась на перемирие, хотя рынки закрылись.'),
  sanctions('carry-out', ['japan'], 'Япония внесла трёх генералов в список санкций, по словам Лаврова.', {
    by: ['sergei-lavrov'],
    content: { target: null },
  }),
]);

runTable('Ukrainian: a clause that tells when, while or though what, and a source behind', uk, [
  ceasefire('agree', ['ethiopia'], 'Попри тижні тиску, Ефіопія погодилася на перемир’я.', { content: { duration: null } }),
  ceasefire('agree', ['ethiopia'], 'Коли відкрилися ринки, Ефіопія погодилася на перемир’я.'),
  sanctions('carry-out', ['japan'], 'Японія внесла трьох генералів до списку санкцій, за словами Лаврова.', {
    by: ['sergei-lavrov'],
    content: { target: null },
  }),
]);

runTable('Arabic: a clause that tells when or while what, and a verb behind a time or a place', ar, [
  attack('carry-out', ['nigerien-armed-forces'], 'وعندما فتحت الأسواق، قصف جيش النيجر بلدة حدودية.', { content: { target: null } }),
  attack('carry-out', ['nigerien-armed-forces'], 'قصف جيش النيجر بلدة حدودية، فيما بقيت الأسواق مفتوحة.', { content: { target: null } }),
  settlement('urge', ['emmanuel-macron'], 'واليوم الثلاثاء شدد الرئيس الفرنسي على أهمية السلام في مالي.'),
  sanctions('carry-out', ['african-union'], 'والثلاثاء رفع الاتحاد الأفريقي تعليق عضوية مالي.', { content: { change: 'lift' } }),
  sanctions('carry-out', ['african-union'], 'وفي 5 مايو رفع الاتحاد الأفريقي تعليق عضوية مالي.', { content: { change: 'lift' } }),
  sanctions('carry-out', ['african-union'], 'والثلاثاء رفع الاتحاد الأفريقي العقوبات عن مالي.', { content: { change: 'lift' } }),
  ceasefire('begin', [], 'اليوم الثلاثاء بدأ سريان وقف إطلاق النار في السودان.', { content: { area: 'sudan' } }),
  ceasefire('begin', [], 'وفي جنيف بدأ سريان وقف إطلاق النار.'),
]);
