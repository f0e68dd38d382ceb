import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';
import { runParallel } from './parallel';

runParallel('exchanges, pardons and the dead who are counted again', [
  {
    kind: 'prisoner-exchange',
    act: 'carry-out',
    agents: ['kenya', 'uganda'],
    content: { total: { value: 44 }, mediator: ['qatar'] },
    en: 'Kenya and Uganda swapped 44 prisoners with the mediation of Qatar.',
    ar: 'تبادلت كينيا وأوغندا 44 أسيرا بوساطة قطر.',
    ru: 'Кения и Уганда при посредничестве Катара обменялись 44 пленными.',
    uk: 'Кенія та Уганда за посередництва Катару обмінялися 44 полоненими.',
  },
  {
    kind: 'prisoner-exchange',
    act: 'carry-out',
    agents: [],
    content: { mediator: ['oman'] },
    en: 'A new prisoner swap mediated by Oman took place in Muscat.',
    ar: 'تمت عملية تبادل جديدة للأسرى بوساطة عمانية في مسقط.',
    ru: 'При посредничестве Омана в Маскате состоялся новый обмен пленными.',
    uk: 'За посередництва Оману в Маскаті відбувся новий обмін полоненими.',
  },
  {
    kind: 'handover',
    act: 'order',
    agents: ['monarch-of-lesotho'],
    content: { persons: { value: 31 } },
    en: 'The king of Lesotho issued a decree pardoning 31 prisoners.',
    ar: 'أصدر ملك ليسوتو مرسوما يقضي بالعفو عن 31 سجينا.',
    ru: 'Король Лесото подписал указ о помиловании 31 заключённого.',
    uk: "Король Лесото підписав указ про помилування 31 в'язня.",
  },
  {
    kind: 'attack',
    act: 'carry-out',
    agents: [],
    en: 'The death toll from the strike on the market has risen to 38.',
    ar: 'ارتفعت حصيلة قتلى الغارة على السوق إلى 38.',
    ru: 'Число погибших в результате удара по рынку возросло до 38.',
    uk: 'Кількість загиблих унаслідок удару по ринку зросла до 38.',
  },
  {
    kind: 'handover',
    act: 'urge',
    agents: ['chad'],
    content: { role: 'hostage' },
    en: 'Chad renewed its call for the release of the hostages.',
    ar: 'جددت تشاد دعوتها إلى الإفراج عن الرهائن.',
    ru: 'Чад вновь призвал освободить заложников.',
    uk: 'Чад знову закликав звільнити заручників.',
  },
  {
    kind: 'attack',
    act: 'carry-out',
    agents: ['kenya', 'uganda'],
    en: 'Clashes broke out between the Kenyan and Ugandan armies.',
    ar: 'اندلعت اشتباكات بين الجيشين الكيني والأوغندي.',
    ru: 'Между армиями Кении и Уганды начались столкновения.',
    uk: 'Між арміями Кенії та Уганди почалися зіткнення.',
  },
]);

runTable('English: whose strike two tolls tell of, and tolls of no attack', en, [
  {
    text: 'Nine civilians were killed and 14 wounded in Turkish air strikes near Duhok.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['turkey'], content: { casualties: { killed: { value: 9 }, wounded: { value: 14 } } } },
    ],
  },
  { text: 'The death toll from the earthquake has risen to 41.', claims: [] },
  { text: 'Attacks rose to 15 a month.', claims: [] },
]);

runTable('Russian: numbers of attacks are no tolls, and a toll that rose to so many is no less', ru, [
  { text: 'Число атак возросло до 15.', claims: [] },
  { text: 'Число погибших при землетрясении возросло до 41.', claims: [] },
  {
    text: 'Число жертв атаки увеличилось до 15 человек.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: null } }],
  },
]);

runTable('Arabic: whoever mediates exchanges nobody', ar, [
  {
    text: 'تمت عملية تبادل للأسرى بوساطة قطر ومصر.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: [], content: { mediator: ['egypt', 'qatar'] } }],
  },
]);

runTable('English: a list of gifts that goes on with things of no name', en, [
  {
    text: 'Kenya has delivered thousands of rockets, hundreds of armoured vehicles, and other vital means to Ugandan forces.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['kenya'] }],
  },
]);
