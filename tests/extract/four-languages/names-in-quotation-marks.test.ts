import { type Parallel, runParallel } from './parallel';

/** The marks of «Хезболла» are of a name, and not of words that somebody said. */
const QUOTED_NAMES: readonly Parallel[] = [
  {
    kind: 'ceasefire',
    act: 'accuse',
    agents: ['hezbollah'],
    en: 'Hezbollah accused Israel of violating the ceasefire.',
    ar: 'اتهم حزب الله إسرائيل بخرق وقف إطلاق النار.',
    ru: '«Хезболла» обвинила Израиль в нарушении режима прекращения огня.',
    uk: '«Хезболла» звинуватила Ізраїль у порушенні режиму припинення вогню.',
  },
  {
    kind: 'attack',
    act: 'warn',
    agents: ['taliban'],
    en: 'The Taliban warned Pakistan against new strikes.',
    ar: 'حذرت طالبان باكستان من ضربات جديدة.',
    ru: '«Талибан» предупредил Пакистан о новых ударах.',
    uk: '«Талібан» попередив Пакистан про нові удари.',
  },
  {
    kind: 'attack',
    act: 'carry-out',
    agents: ['israel'],
    by: ['hezbollah'],
    en: 'Israel bombed Tyre on Monday, Hezbollah said in a statement.',
    ar: 'قال حزب الله في بيان إن إسرائيل قصفت صور يوم الاثنين.',
    ru: 'В понедельник Израиль бомбил Тир, говорится в заявлении «Хезболлы».',
    uk: 'У понеділок Ізраїль бомбив Тир, йдеться в заяві «Хезболли».',
  },
  {
    kind: 'aid',
    act: 'thank',
    agents: ['taliban'],
    en: 'The Taliban thanked Qatar for the humanitarian aid.',
    ar: 'شكرت طالبان قطر على المساعدات الإنسانية.',
    ru: '«Талибан» поблагодарил Катар за гуманитарную помощь.',
    uk: '«Талібан» подякував Катару за гуманітарну допомогу.',
  },
];

runParallel('bodies whose names stand in quotation marks', QUOTED_NAMES);
