import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { rowsOf, runTable } from './table';

const ceasefire = rowsOf('ceasefire');
const handover = rowsOf('handover');
const talks = rowsOf('talks');

runTable("English: somebody tells of another's stand", en, [
  ceasefire('urge', ['uganda'], "Kenya noted Uganda's demand for a ceasefire.", { by: ['kenya'] }),
  handover('pledge', ['uganda'], "Kenya recalled Uganda's pledge to release prisoners.", { by: ['kenya'] }),
  ceasefire('pledge', ['uganda'], "Kenya underscored Uganda's commitment to the truce.", { by: ['kenya'] }),
  ceasefire('support', ['kenya'], "Kenya welcomed Uganda's commitment to the truce.", { by: [] }),
  ceasefire('reject', ['kenya'], "Kenya stressed Kenya's rejection of a ceasefire.", { by: [] }),
  ceasefire('support', ['joe-biden'], "Joe Biden reaffirmed the United States' support for a truce.", { by: [] }),
]);

runTable("Russian: somebody tells of another's stand", ru, [
  ceasefire('pledge', ['uganda'], 'Кения отметила готовность Уганды прекратить огонь.', { by: ['kenya'] }),
  handover('pledge', ['uganda'], 'Кения напомнила об обязательстве Уганды освободить пленных.', { by: ['kenya'] }),
  talks('reject', ['ukraine'], 'Сергей Лавров отметил отказ Украины от переговоров.', { by: ['sergei-lavrov'] }),
  talks('pledge', ['sergei-lavrov'], 'Сергей Лавров подчеркнул готовность России к переговорам.', { by: [] }),
]);

runTable("Ukrainian: somebody tells of another's stand", uk, [
  ceasefire('pledge', ['uganda'], 'Кенія відзначила готовність Уганди припинити вогонь.', { by: ['kenya'] }),
  talks('reject', ['uganda'], 'Кенія підкреслила відмову Уганди від переговорів.', { by: ['kenya'] }),
]);

runTable("Arabic: somebody tells of another's stand", ar, [
  ceasefire('reject', ['uganda'], 'أكدت كينيا رفض أوغندا وقف إطلاق النار.', { by: ['kenya'] }),
  ceasefire('pledge', ['uganda'], 'أشارت كينيا إلى التزام أوغندا بالهدنة.', { by: ['kenya'] }),
]);
