import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { rowsOf, runTable } from './table';

const sanctions = rowsOf('sanctions');
const aid = rowsOf('aid');
const ceasefire = rowsOf('ceasefire');
const handover = rowsOf('handover');
const attack = rowsOf('attack');

runTable('English: what is set off tells nothing of the claim', en, [
  ceasefire('agree', ['mali'], 'Mali, as expected, agreed to a ceasefire.'),
  ceasefire('agree', ['mali'], 'Mali (pictured) agreed to a ceasefire.'),
  ceasefire('agree', ['mali'], 'Mali – rather late in the day – agreed to a ceasefire.'),
  ceasefire('agree', ['mali'], 'Mali, speaking at a news conference in Geneva, agreed to a ceasefire.', { content: { area: null } }),
  ceasefire('agree', ['mali'], 'Mali, which chairs the council this year, agreed to a ceasefire.'),
  ceasefire('agree', ['mali'], 'Mali, which borders Niger, agreed to a ceasefire.', { content: { area: null } }),
  sanctions('carry-out', ['japan'], 'Japan imposed, as planned, sanctions on Belarus.'),
  ceasefire('urge', ['hakan-fidan'], 'Speaking in Geneva, Fidan called for a truce.', { content: { area: null } }),
  ceasefire('urge', ['hakan-fidan'], 'At a news conference in Geneva, Fidan called for a truce.', { content: { area: null } }),
  // with whom somebody talked is kept
  ceasefire('urge', ['hakan-fidan'], 'Speaking after talks with Lavrov in Muscat, Fidan called for a truce.', {
    content: { area: null },
    more: true,
  }),
  // what it tells of the matter is kept
  ceasefire('agree', ['mali'], 'Mali agreed to a ceasefire (for 30 days).', { content: { duration: 'P30D' } }),
  ceasefire('propose', ['kenya'], 'Kenya proposed a truce, which lasts for 30 days, in Sudan.', { content: { duration: 'P30D' } }),
  attack('carry-out', ['niger'], 'Niger – not Mali – bombed the town.'),
]);

runTable('Russian: what is set off tells nothing of the claim', ru, [
  ceasefire('agree', ['ethiopia'], 'Эфиопия, как и ожидалось, согласилась на перемирие.'),
  ceasefire('agree', ['ethiopia'], 'Эфиопия — впервые за много лет — согласилась на перемирие.'),
  ceasefire('agree', ['ethiopia'], 'Эфиопия, выступая на пресс-конференции в Женеве, согласилась на перемирие.', {
    content: { area: null },
  }),
  ceasefire('agree', ['ethiopia'], 'Эфиопия, которая граничит с Суданом, согласилась на перемирие.', { content: { area: null } }),
  ceasefire('urge', ['hakan-fidan'], 'Выступая в Женеве, Фидан призвал к перемирию.', { content: { area: null } }),
  aid('pledge', ['norway'], 'Норвегия, как и планировалось, обещала Сомали гуманитарную помощь.'),
  ceasefire('agree', ['ethiopia'], 'Посредник заявил, как и ожидалось, что Эфиопия согласилась на перемирие.'),
  handover('carry-out', ['houthis'], 'Хуситы, со своей стороны, освободили экипаж танкера.'),
]);

runTable('Ukrainian: what is set off tells nothing of the claim', uk, [
  ceasefire('agree', ['ethiopia'], 'Ефіопія, як і очікувалося, погодилася на перемир’я.'),
  ceasefire('agree', ['ethiopia'], 'Ефіопія — уперше за багато років — погодилася на перемир’я.'),
  ceasefire('agree', ['ethiopia'], 'Ефіопія, виступаючи на пресконференції в Женеві, погодилася на перемир’я.', {
    content: { area: null },
  }),
  sanctions('urge', ['poland'], 'Польща, яка нині головує в ЄС, закликала запровадити санкції проти Білорусі.', {
    content: { target: 'belarus' },
  }),
  handover('carry-out', ['houthis'], 'Хусити, зі свого боку, звільнили екіпаж танкера.'),
  ceasefire('agree', ['ethiopia'], 'Посередник заявив, як і очікувалося, що Ефіопія погодилася на перемир’я.'),
]);

runTable('Arabic: what is set off tells nothing of the claim', ar, [
  ceasefire('urge', ['algeria'], 'دعت الجزائر، كما كان متوقعا، إلى وقف إطلاق النار في السودان.', { content: { area: 'sudan' } }),
  ceasefire('urge', ['algeria'], 'دعت الجزائر، خلال مؤتمر صحفي في جنيف، إلى وقف إطلاق النار في السودان.', { content: { area: 'sudan' } }),
  ceasefire('support', ['algeria'], 'رحبت الجزائر، في مؤتمر صحفي في جنيف، بوقف إطلاق النار.', { content: { area: null } }),
  handover('urge', ['algeria'], 'طالبت الجزائر - كعادتها - بالإفراج عن الأسرى.'),
]);
