import { type Never, type Parallel, runParallel } from './parallel';

const CLAIMS: readonly Parallel[] = [
  {
    kind: 'talks',
    act: 'hold',
    agents: ['hakan-fidan'],
    by: [],
    content: { venue: 'geneva' },
    en: 'Hakan Fidan was present at the talks in Geneva.',
    ar: 'حضر هاكان فيدان المحادثات في جنيف.',
    ru: 'Хакан Фидан присутствовал на переговорах в Женеве.',
    uk: 'Хакан Фідан був присутній на переговорах у Женеві.',
  },
  {
    kind: 'talks',
    act: 'plan',
    agents: ['hakan-fidan'],
    by: [],
    content: { venue: 'geneva' },
    en: 'Hakan Fidan will lead the Turkish delegation at the talks in Geneva.',
    ar: 'سيقود هاكان فيدان وفد بلاده في المحادثات في جنيف.',
    ru: 'Хакан Фидан возглавит турецкую делегацию на переговорах в Женеве.',
    uk: 'Хакан Фідан очолить турецьку делегацію на переговорах у Женеві.',
  },
  {
    kind: 'visit',
    act: 'hold',
    agents: ['narendra-modi'],
    by: [],
    content: { place: 'kenya' },
    en: 'Modi, who is now in Kenya on a private visit, praised the runners.',
    ar: 'أشاد مودي، الذي يقوم حاليا بزيارة خاصة إلى كينيا، بالعدائين.',
    ru: 'Моди, который сейчас находится с частным визитом в Кении, похвалил бегунов.',
    uk: 'Моді, який зараз перебуває з приватним візитом у Кенії, похвалив бігунів.',
  },
  {
    kind: 'talks',
    act: 'hold',
    agents: ['chad', 'niger'],
    by: [],
    content: { venue: 'geneva' },
    en: 'Talks between Chad and Niger on the floods in Mali took place in Geneva.',
    ar: 'جرت في جنيف محادثات بين تشاد والنيجر بشأن الفيضانات في مالي.',
    ru: 'Переговоры между Чадом и Нигером о наводнении в Мали прошли в Женеве.',
    uk: 'Переговори між Чадом і Нігером про повінь у Малі пройшли в Женеві.',
  },
  {
    kind: 'talks',
    act: 'reject',
    agents: ['narendra-modi'],
    by: [],
    content: { participants: ['narendra-modi', 'emmanuel-macron'] },
    en: 'Modi has cancelled a planned meeting with Macron.',
    ar: 'ألغى مودي لقاء مع ماكرون.',
    ru: 'Моди отменил запланированную встречу с Макроном.',
    uk: 'Моді скасував заплановану зустріч із Макроном.',
  },
  {
    kind: 'visit',
    act: 'plan',
    agents: ['narendra-modi'],
    by: [],
    published: '2026-03-18',
    en: 'Modi will visit Nairobi next week.',
    ar: 'يزور مودي نيروبي الأسبوع المقبل.',
    ru: 'Моди посетит Найроби на следующей неделе.',
    uk: 'Моді відвідає Найробі наступного тижня.',
  },
];

const NEVER: readonly Never[] = [
  {
    kind: 'talks',
    en: 'Hakan Fidan will lead the company for a year.',
    ar: 'سيقود هاكان فيدان الشركة لمدة عام.',
    ru: 'Хакан Фидан возглавит компанию на год.',
    uk: 'Хакан Фідан очолить компанію на рік.',
  },
];

runParallel('who is present at talks, leads a delegation there and is on a visit', CLAIMS, NEVER);
