import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';
import { runParallel } from './parallel';

runParallel('what is shot down, and who says so', [
  {
    kind: 'attack',
    act: 'carry-out',
    agents: ['pakistan'],
    en: 'Pakistan shot down three Indian drones near Lahore.',
    ar: 'أسقطت باكستان ثلاث طائرات مسيرة هندية قرب لاهور.',
    ru: 'Пакистан сбил три индийских беспилотника близ Лахора.',
    uk: 'Пакистан збив три індійські безпілотники поблизу Лахора.',
  },
  {
    kind: 'attack',
    act: 'carry-out',
    agents: [],
    speaker: 'russian-ministry-of-defence',
    en: "Russia's Defence Ministry said that air defences had downed 31 Ukrainian drones overnight.",
    ar: 'قالت وزارة الدفاع الروسية إن الدفاعات الجوية أسقطت خلال الليل 31 طائرة مسيرة أوكرانية.',
    ru: 'Минобороны России сообщило, что ночью средства ПВО сбили 31 украинский беспилотник.',
    uk: 'Міноборони Росії повідомило, що вночі засоби ППО збили 31 український безпілотник.',
  },
  {
    kind: 'attack',
    act: 'carry-out',
    agents: [],
    en: 'Twelve drones were downed over the port overnight.',
    ar: 'تم إسقاط 12 مسيرة فوق الميناء خلال الليل.',
    ru: 'За ночь над портом сбиты 12 беспилотников.',
    uk: 'За ніч над портом збито 12 безпілотників.',
  },
  {
    kind: 'attack',
    act: 'accuse',
    agents: ['kenya'],
    content: { by: 'uganda' },
    en: 'Kenya accused Uganda of shooting down its drone.',
    ar: 'اتهمت كينيا أوغندا بإسقاط طائرة مسيرة تابعة لها.',
    ru: 'Кения обвинила Уганду в обстреле её самолёта.',
    uk: 'Кенія звинуватила Уганду в обстрілі її літака.',
  },
]);

runParallel('blows that are given up or kept off', [
  {
    kind: 'assurance',
    act: 'pledge',
    agents: ['kenya'],
    content: { what: ['no-force'] },
    en: 'Kenya pledged not to attack Uganda.',
    ar: 'تعهدت كينيا بعدم مهاجمة أوغندا.',
    ru: 'Кения обязалась не нападать на Уганду.',
    uk: "Кенія зобов'язалася не нападати на Уганду.",
  },
  {
    kind: 'assurance',
    act: 'pledge',
    agents: ['kenya'],
    en: 'Kenya promised to prevent attacks on embassies.',
    ar: 'تعهدت كينيا بمنع الهجمات على السفارات.',
    ru: 'Кения пообещала предотвратить нападения на посольства.',
    uk: 'Кенія пообіцяла запобігти нападам на посольства.',
  },
  {
    kind: 'assurance',
    act: 'pledge',
    agents: ['kenya'],
    en: 'Kenya has pledged not to let its territory be used for attacks on Uganda.',
    ar: 'تعهدت كينيا بعدم السماح باستخدام أراضيها لشن هجمات على أوغندا.',
    ru: 'Кения обязалась не допускать использования своей территории для нападений на Уганду.',
    uk: "Кенія зобов'язалася не допускати використання своєї території для нападів на Уганду.",
  },
  {
    kind: 'assurance',
    act: 'urge',
    agents: ['egypt'],
    en: 'Egypt called on Kenya to prevent attacks on civilians.',
    ar: 'دعت مصر كينيا إلى منع الهجمات على المدنيين.',
    ru: 'Египет призвал Кению предотвратить нападения на мирных жителей.',
    uk: 'Єгипет закликав Кенію запобігти нападам на цивільних.',
  },
]);

runParallel('what is asked of others and promised', [
  {
    kind: 'handover',
    act: 'urge',
    agents: ['kenya'],
    content: { from: 'uganda', role: 'prisoner' },
    en: 'Kenya demanded that Uganda free the prisoners.',
    ar: 'طلبت كينيا أن تفرج أوغندا عن الأسرى.',
    ru: 'Кения потребовала, чтобы Уганда освободила пленных.',
    uk: 'Кенія зажадала, щоб Уганда звільнила полонених.',
  },
  {
    kind: 'prisoner-exchange',
    act: 'propose',
    agents: ['kenya'],
    en: 'Kenya proposed that Uganda and Rwanda swap prisoners.',
    ar: 'اقترحت كينيا أن تتبادل أوغندا ورواندا الأسرى.',
    ru: 'Кения предложила, чтобы Уганда и Руанда обменялись пленными.',
    uk: 'Кенія запропонувала, щоб Уганда та Руанда обмінялися полоненими.',
  },
  {
    kind: 'handover',
    act: 'pledge',
    agents: ['kenya'],
    speaker: 'kenya',
    content: { from: 'kenya', role: 'prisoner' },
    en: 'Kenya promised that it would free the prisoners.',
    ar: 'تعهدت كينيا بأن تفرج عن الأسرى.',
    ru: 'Кения пообещала, что освободит пленных.',
    uk: 'Кенія пообіцяла, що звільнить полонених.',
  },
]);

const accused = (by: string, agent: string) => [{ kind: 'attack', act: 'carry-out', agents: [agent], by: [by] }] as const;
const wounded = (by: readonly string[]) => [{ kind: 'attack', act: 'carry-out', agents: [], by, content: { by: null } }] as const;

runTable('Russian: bodies that do not decline speak behind what they say', ru, [
  { text: 'Двое полицейских ранены, сообщило МВД Сербии.', claims: wounded(['serbian-ministry-of-the-interior']) },
  { text: 'Двое солдат ранены, подтвердило Минобороны Кении.', claims: wounded(['kenyan-ministry-of-defence']) },
  { text: 'Двое ранены, сообщает пресс-служба МВД Сербии.', claims: wounded(['serbian-ministry-of-the-interior']) },
  { text: 'Двое ранены, сообщила пресс-служба министерства обороны Кении.', claims: wounded(['kenyan-ministry-of-defence']) },
  { text: 'Двое ранены, сообщает пресс-служба Белого дома.', claims: wounded(['white-house']) },
  { text: 'Двое сербских полицейских ранены при обстреле.', claims: wounded([]) },
  { text: 'Кения обвинила Уганду в том, что она обстреляла город.', claims: accused('kenya', 'uganda') },
  { text: 'Кения обвинила Уганду в том, что Руанда обстреляла город.', claims: accused('kenya', 'rwanda') },
  { text: 'Дежурными средствами ПВО перехвачены и уничтожены 12 беспилотников.', claims: wounded([]) },
  { text: 'Компания сбила цены на дроны.', claims: [] },
  { text: 'Полиция перехватила партию наркотиков.', claims: [] },
  { text: 'Министр обсудил с пресс-службой президента новый визит.', claims: [] },
]);

runTable('Ukrainian: whose people are wounded struck nobody, and what was shot down', uk, [
  { text: 'Двоє сербських поліціянтів поранені внаслідок обстрілу.', claims: wounded([]) },
  { text: 'Двоє поранені, повідомила пресслужба президента Сербії.', claims: wounded(['aleksandar-vucic']) },
  { text: 'Уночі над містом збито 40 із 52 дронів.', claims: wounded([]) },
  { text: 'Кенія звинуватила Уганду в тому, що вона обстріляла місто.', claims: accused('kenya', 'uganda') },
]);

runTable('Arabic: in a clause of accusing a pronoun is whoever is accused', ar, [
  { text: 'اتهمت كينيا أوغندا بأنها قصفت البلدة.', claims: accused('kenya', 'uganda') },
  { text: 'اتهم وزير الخارجية الكيني أوغندا بأنها قصفت البلدة.', claims: accused('foreign-minister-of-kenya', 'uganda') },
  { text: 'اقترح الوزير أن يتم تبادل الأسرى.', claims: [{ kind: 'prisoner-exchange', act: 'propose', agents: [] }] },
  { text: 'تعهدت كينيا بألا تفرج عن الأسرى.', claims: [{ kind: 'handover', act: 'pledge', agents: ['kenya'], polarity: 'negated' }] },
  { text: 'أسقط البرلمان الحكومة.', claims: [] },
]);

runTable('English: no aircraft', en, [
  { text: 'He downed a pint before the flight.', claims: [] },
  { text: 'The army shot a drone video over the city.', claims: [] },
]);
