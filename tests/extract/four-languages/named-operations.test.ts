import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';
import { runParallel } from './parallel';

runParallel('a part of a city that forces free', [
  {
    kind: 'attack',
    act: 'carry-out',
    agents: ['iraqi-armed-forces'],
    en: 'Iraqi forces, backed by coalition jets, recaptured the town of Sinjar.',
    ar: 'حررت القوات العراقية الشطر الشرقي من مدينة الرمادي.',
    ru: 'Иракские военные при поддержке коалиции освободили восточную часть Рамади.',
    uk: 'Іракські військові за підтримки коаліції звільнили східну частину Рамаді.',
  },
]);

runTable('English: operations by their names, and what is reported', en, [
  {
    text: 'The Kenyan army launched Operation Storm-Eagle against militants in Somalia.',
    claims: [{ kind: 'attack', act: 'begin', agents: ['kenyan-armed-forces'] }],
  },
  {
    text: 'The Kenyan army said it had killed 12 militants in Somalia using attack helicopters.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 12 } } } }],
  },
  { text: 'Heavy shelling was reported on Sunday around the town of Sumy.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
]);
runNever('English: what escalates is no blow', en, 'attack', ['Chad urged all parties not to escalate the conflict.']);

runTable('Russian: fighters killed by a noun, and places that lie on a side of a city', ru, [
  {
    text: 'Кенийская армия сообщила о ликвидации 12 боевиков в области Джубаленд.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 12 } } } }],
  },
  {
    text: 'Более 20 мигрантов погибли при авиаударе по лагерю к востоку от Триполи.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { by: null } }],
  },
]);
runTable('Ukrainian: whose blow it was that the toll before it tells', uk, [
  {
    text: 'Щонайменше четверо людей загинули внаслідок нічної атаки російських військ на Суми.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russian-armed-forces'], content: { casualties: { killed: { value: 4 } } } }],
  },
]);
runTable('Arabic: those counted by their nationality belong to a force', ar, [
  {
    text: 'أصيب جنديان كينيان من قوات حفظ السلام إثر انفجار لغم قرب مقديشو.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { by: null } }],
  },
]);
