import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';
import { runParallel } from './parallel';

runParallel('confiscation, training, reactors and protests', [
  {
    kind: 'sanctions',
    act: 'propose',
    agents: ['estonia'],
    en: 'Estonia proposed lowering the oil price cap to 40 dollars.',
    ar: 'اقترحت إستونيا خفض سقف أسعار النفط إلى 40 دولارا.',
    ru: 'Эстония предложила снизить потолок цен на нефть до 40 долларов.',
    uk: 'Естонія запропонувала знизити стелю цін на нафту до 40 доларів.',
  },
  {
    kind: 'sanctions',
    act: 'carry-out',
    agents: ['colombia'],
    content: { change: 'impose' },
    en: 'Colombia halted all trade with Israel.',
    ar: 'علقت كولومبيا جميع المبادلات التجارية مع إسرائيل.',
    ru: 'Колумбия прекратила всю торговлю с Израилем.',
    uk: 'Колумбія припинила всю торгівлю з Ізраїлем.',
  },
  {
    kind: 'aid',
    act: 'carry-out',
    agents: ['lithuania'],
    content: { what: ['humanitarian'] },
    en: 'Lithuania delivered generators to Ukraine.',
    ar: 'سلمت ليتوانيا مولدات كهربائية إلى أوكرانيا.',
    ru: 'Литва передала Украине генераторы.',
    uk: 'Литва передала Україні генератори.',
  },
  {
    kind: 'aid',
    act: 'carry-out',
    agents: ['france'],
    content: { what: ['military'] },
    en: 'France has trained more than 2,000 Ukrainian soldiers.',
    ar: 'دربت فرنسا أكثر من 2000 جندي أوكراني.',
    ru: 'Франция обучила более 2000 украинских солдат.',
    uk: 'Франція навчила понад 2000 українських солдатів.',
  },
  {
    kind: 'aid',
    act: 'thank',
    agents: ['morocco'],
    en: 'Morocco thanked Spain for its help after the earthquake.',
    ar: 'شكر المغرب إسبانيا على مساعدتها بعد الزلزال.',
    ru: 'Марокко поблагодарило Испанию за помощь после землетрясения.',
    uk: 'Марокко подякувало Іспанії за допомогу після землетрусу.',
  },
  {
    kind: 'arms-control',
    act: 'pledge',
    agents: ['north-korea'],
    en: 'North Korea promised to dismantle its nuclear reactor.',
    ar: 'تعهدت كوريا الشمالية بتفكيك مفاعلها النووي.',
    ru: 'КНДР пообещала демонтировать ядерный реактор.',
    uk: 'КНДР пообіцяла демонтувати ядерний реактор.',
  },
  {
    kind: 'statement',
    act: 'oppose',
    agents: ['pakistan'],
    en: 'Pakistan lodged a strong protest with India over the desecration of a mosque.',
    ar: 'قدمت باكستان احتجاجا شديد اللهجة إلى الهند بشأن تدنيس مسجد.',
    ru: 'Пакистан заявил Индии решительный протест в связи с осквернением мечети.',
    uk: "Пакистан заявив Індії рішучий протест у зв'язку з оскверненням мечеті.",
  },
]);

runTable('English: whoever protests over a visit goes nowhere', en, [
  {
    text: 'South Korea condemned the visit of the Japanese prime minister to the shrine.',
    claims: [{ kind: 'visit', act: 'oppose', agents: ['south-korea'], content: { visitor: null } }],
  },
  { text: 'The school trained 300 soldiers of the guard in cooking.', claims: [] },
]);

runTable('Russian: training and gifts of every day', ru, [
  { text: 'Школа обучила 300 поваров.', claims: [] },
  { text: 'Сосед передал врачу лекарства.', claims: [] },
  { text: 'Завод остановил реактор для ремонта.', claims: [] },
]);

runTable('Ukrainian: training and gifts of every day', uk, [
  { text: 'Школа навчила 300 кухарів.', claims: [] },
  { text: 'Сусід передав лікарю ліки.', claims: [] },
]);
