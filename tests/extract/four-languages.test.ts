import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import type { Act, Kind, Polarity } from '../../src/model/vocabulary';
import { runTable } from './table';

/** One claim told in each language. */
interface Parallel {
  readonly kind: Kind;
  readonly act: Act;
  readonly agents: readonly string[];
  readonly speaker?: string;
  readonly polarity?: Polarity;
  readonly en: string;
  readonly ar: string;
  readonly ru: string;
  readonly uk: string;
}

const CLAIMS: readonly Parallel[] = [
  {
    kind: 'ceasefire',
    act: 'urge',
    agents: ['kenya'],
    en: 'Kenya insisted on the withdrawal of Ugandan troops from Bunia.',
    ar: 'أصرت كينيا على انسحاب القوات الأوغندية من بونيا.',
    ru: 'Кения настояла на выводе угандийских войск из Буниа.',
    uk: 'Кенія наполягла на виведенні угандійських військ із Буніа.',
  },
  {
    kind: 'talks',
    act: 'pledge',
    polarity: 'negated',
    agents: ['kenya'],
    en: 'Kenya does not intend to take part in the talks.',
    ar: 'لا تعتزم كينيا المشاركة في المحادثات.',
    ru: 'Кения не намерена участвовать в переговорах.',
    uk: 'Кенія не має наміру брати участь у переговорах.',
  },
  {
    kind: 'ceasefire',
    act: 'reject',
    agents: ['kenya'],
    en: 'Kenya ruled out a ceasefire.',
    ar: 'استبعدت كينيا وقف إطلاق النار.',
    ru: 'Кения исключила прекращение огня.',
    uk: 'Кенія виключила припинення вогню.',
  },
  {
    kind: 'attack',
    act: 'accuse',
    agents: ['kenya'],
    en: 'Kenya holds Uganda responsible for the attack.',
    ar: 'تحمل كينيا أوغندا مسؤولية الهجوم.',
    ru: 'Кения возлагает ответственность за нападение на Уганду.',
    uk: 'Кенія покладає відповідальність за напад на Уганду.',
  },
  {
    kind: 'handover',
    act: 'carry-out',
    agents: ['kenya'],
    en: 'Kenya handed over the bodies of 12 soldiers to Uganda.',
    ar: 'سلمت كينيا جثامين 12 جنديا إلى أوغندا.',
    ru: 'Кения передала Уганде тела 12 солдат.',
    uk: 'Кенія передала Уганді тіла 12 солдатів.',
  },
  {
    kind: 'sanctions',
    act: 'carry-out',
    agents: ['kenya'],
    en: 'Kenya lifted the sanctions on Uganda.',
    ar: 'رفعت كينيا العقوبات عن أوغندا.',
    ru: 'Кения сняла санкции с Уганды.',
    uk: 'Кенія зняла санкції з Уганди.',
  },
  {
    kind: 'sanctions',
    act: 'carry-out',
    agents: ['kenya'],
    en: 'Kenya extended the sanctions against Uganda for six months.',
    ar: 'مددت كينيا العقوبات على أوغندا ستة أشهر.',
    ru: 'Кения продлила санкции против Уганды на шесть месяцев.',
    uk: 'Кенія продовжила санкції проти Уганди на шість місяців.',
  },
  {
    kind: 'aid',
    act: 'pledge',
    agents: ['kenya'],
    en: 'Kenya will send 200 tonnes of food to Uganda.',
    ar: 'سترسل كينيا 200 طن من المواد الغذائية إلى أوغندا.',
    ru: 'Кения отправит Уганде 200 тонн продовольствия.',
    uk: 'Кенія відправить Уганді 200 тонн продовольства.',
  },
  {
    kind: 'visit',
    act: 'hold',
    agents: ['foreign-minister-of-kenya'],
    en: 'The foreign minister of Kenya arrived in Kampala on Monday.',
    ar: 'وصل وزير خارجية كينيا إلى كمبالا يوم الاثنين.',
    ru: 'Министр иностранных дел Кении прибыл в Кампалу в понедельник.',
    uk: 'Міністр закордонних справ Кенії прибув до Кампали в понеділок.',
  },
  {
    kind: 'talks',
    act: 'hold',
    agents: ['president-of-kenya', 'prime-minister-of-uganda'],
    en: 'The president of Kenya received the prime minister of Uganda in Nairobi.',
    ar: 'استقبل رئيس كينيا رئيس وزراء أوغندا في نيروبي.',
    ru: 'Президент Кении принял премьер-министра Уганды в Найроби.',
    uk: "Президент Кенії прийняв прем'єр-міністра Уганди в Найробі.",
  },
  {
    kind: 'cooperation',
    act: 'agree',
    agents: ['kenya', 'uganda'],
    en: 'Kenya and Uganda agreed to open the border crossings.',
    ar: 'اتفقت كينيا وأوغندا على فتح المعابر الحدودية.',
    ru: 'Кения и Уганда договорились открыть пункты пропуска на границе.',
    uk: 'Кенія та Уганда домовилися відкрити пункти пропуску на кордоні.',
  },
  {
    kind: 'statement',
    act: 'warn',
    agents: ['kenya'],
    en: 'Kenya warned of a new war.',
    ar: 'حذرت كينيا من حرب جديدة.',
    ru: 'Кения предупредила о новой войне.',
    uk: 'Кенія попередила про нову війну.',
  },
  {
    kind: 'ceasefire',
    act: 'end',
    speaker: 'uganda',
    agents: ['kenya'],
    en: 'Kenya violated the ceasefire, Uganda said.',
    ar: 'قالت أوغندا إن كينيا انتهكت وقف إطلاق النار.',
    ru: 'Кения нарушила режим прекращения огня, сообщила Уганда.',
    uk: 'Кенія порушила режим припинення вогню, повідомила Уганда.',
  },
  {
    kind: 'attack',
    act: 'deny',
    agents: ['kenya'],
    en: 'Kenya denied that it had shelled the town.',
    ar: 'نفت كينيا أنها قصفت البلدة.',
    ru: 'Кения отрицает, что обстреляла город.',
    uk: 'Кенія заперечує, що обстріляла місто.',
  },
  {
    kind: 'ceasefire',
    act: 'agree',
    polarity: 'negated',
    agents: [],
    en: 'The two sides did not agree on a truce.',
    ar: 'لم يتفق الجانبان على هدنة.',
    ru: 'Стороны не договорились о перемирии.',
    uk: "Сторони не домовилися про перемир'я.",
  },
  {
    kind: 'cooperation',
    act: 'agree',
    agents: ['kenya', 'uganda'],
    en: 'Kenya and Uganda signed a memorandum of understanding on energy.',
    ar: 'وقعت كينيا وأوغندا مذكرة تفاهم في مجال الطاقة.',
    ru: 'Кения и Уганда подписали меморандум о взаимопонимании в сфере энергетики.',
    uk: 'Кенія та Уганда підписали меморандум про взаєморозуміння у сфері енергетики.',
  },
  {
    kind: 'talks',
    act: 'plan',
    agents: [],
    en: 'The next round of talks will be held in Doha in July.',
    ar: 'ستعقد الجولة المقبلة من المحادثات في الدوحة في يوليو.',
    ru: 'Следующий раунд переговоров пройдёт в Дохе в июле.',
    uk: 'Наступний раунд переговорів відбудеться в Досі в липні.',
  },
  {
    kind: 'ceasefire',
    act: 'reject',
    agents: ['kenya'],
    en: "Kenya rejected Uganda's proposal for a ceasefire.",
    ar: 'رفضت كينيا اقتراح أوغندا بوقف إطلاق النار.',
    ru: 'Кения отвергла предложение Уганды о прекращении огня.',
    uk: 'Кенія відхилила пропозицію Уганди про припинення вогню.',
  },
  {
    kind: 'ceasefire',
    act: 'support',
    agents: ['kenya'],
    en: 'Kenya welcomed the truce between Uganda and Rwanda.',
    ar: 'رحبت كينيا بالهدنة بين أوغندا ورواندا.',
    ru: 'Кения приветствовала перемирие между Угандой и Руандой.',
    uk: "Кенія привітала перемир'я між Угандою та Руандою.",
  },
  {
    kind: 'talks',
    act: 'suspend',
    agents: ['kenya'],
    en: 'Kenya suspended the talks with Uganda.',
    ar: 'علقت كينيا المحادثات مع أوغندا.',
    ru: 'Кения приостановила переговоры с Угандой.',
    uk: 'Кенія призупинила переговори з Угандою.',
  },
  {
    kind: 'ceasefire',
    act: 'pledge',
    agents: ['kenya'],
    en: 'Kenya pledged to withdraw its forces by the end of the year.',
    ar: 'تعهدت كينيا بسحب قواتها بحلول نهاية العام.',
    ru: 'Кения обязалась вывести свои войска до конца года.',
    uk: "Кенія зобов'язалася вивести свої війська до кінця року.",
  },
  {
    kind: 'attack',
    act: 'carry-out',
    agents: [],
    en: 'At least 14 people were killed in a strike on a market in Goma.',
    ar: 'قتل 14 شخصا على الأقل في غارة على سوق في غوما.',
    ru: 'По меньшей мере 14 человек погибли в результате удара по рынку в Гоме.',
    uk: 'Щонайменше 14 людей загинули внаслідок удару по ринку в Гомі.',
  },
  {
    kind: 'assurance',
    act: 'pledge',
    agents: ['kenya'],
    en: 'Kenya guaranteed the safety of the delegations.',
    ar: 'ضمنت كينيا سلامة الوفود.',
    ru: 'Кения гарантировала безопасность делегаций.',
    uk: 'Кенія гарантувала безпеку делегацій.',
  },
];

for (const [code, language] of Object.entries({ en, ar, ru, uk }))
  runTable(
    `the same claims in ${code} as in the other languages`,
    language,
    CLAIMS.map(({ kind, act, agents, speaker, polarity = 'affirmed', ...texts }) => ({
      text: texts[code as 'en'],
      claims: [{ kind, act, agents, polarity, by: speaker === undefined ? [] : [speaker] }],
    })),
  );
