import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';
import { runParallel } from './parallel';

runParallel('bans, lists, tranches, inspections, games and votes', [
  {
    kind: 'sanctions',
    act: 'carry-out',
    agents: ['norway'],
    content: { change: 'impose' },
    en: 'Norway imposed a travel ban on five Georgian officials.',
    ar: 'فرضت النرويج حظر سفر على خمسة مسؤولين جورجيين.',
    ru: 'Норвегия запретила въезд пяти грузинским чиновникам.',
    uk: "Норвегія заборонила в'їзд п'ятьом грузинським посадовцям.",
  },
  {
    kind: 'sanctions',
    act: 'carry-out',
    agents: ['united-states'],
    content: { change: 'lift' },
    en: 'The United States removed Iraq from its list of state sponsors of terrorism.',
    ar: 'رفعت الولايات المتحدة العراق من قائمتها للدول الراعية للإرهاب.',
    ru: 'США исключили Ирак из списка государств — спонсоров терроризма.',
    uk: 'США вилучили Ірак зі списку держав — спонсорів тероризму.',
  },
  {
    kind: 'sanctions',
    act: 'reject',
    agents: ['slovakia'],
    en: 'Slovakia blocked the sanctions package against Russia.',
    ar: 'عرقلت سلوفاكيا حزمة العقوبات ضد روسيا.',
    ru: 'Словакия заблокировала пакет санкций против России.',
    uk: 'Словаччина заблокувала пакет санкцій проти Росії.',
  },
  {
    kind: 'sanctions',
    act: 'oppose',
    agents: ['kenya'],
    also: [{ kind: 'sanctions', act: 'urge', agents: ['kenya'], content: { change: 'lift' } }],
    en: 'Kenya condemned the sanctions against Burundi and called for them to be lifted.',
    ar: 'نددت كينيا بالعقوبات على بوروندي ودعت إلى رفعها.',
    ru: 'Кения осудила санкции против Бурунди и призвала их снять.',
    uk: 'Кенія засудила санкції проти Бурунді та закликала їх зняти.',
  },
  {
    kind: 'sanctions',
    act: 'carry-out',
    polarity: 'negated',
    agents: ['brazil'],
    en: 'Brazil did not join the Western sanctions against Moscow.',
    ar: 'لم تنضم البرازيل إلى العقوبات الغربية ضد موسكو.',
    ru: 'Бразилия не присоединилась к западным санкциям против Москвы.',
    uk: 'Бразилія не приєдналася до західних санкцій проти Москви.',
  },
  {
    kind: 'sanctions',
    act: 'urge',
    agents: ['african-union'],
    en: 'The African Union called on its members to comply with the arms embargo on South Sudan.',
    ar: 'دعا الاتحاد الأفريقي أعضاءه إلى الامتثال لحظر الأسلحة المفروض على جنوب السودان.',
    ru: 'Африканский союз призвал своих членов соблюдать оружейное эмбарго в отношении Южного Судана.',
    uk: 'Африканський Союз закликав своїх членів дотримуватися збройового ембарго щодо Південного Судану.',
  },
  {
    kind: 'aid',
    act: 'carry-out',
    agents: ['sweden'],
    content: { what: ['financial'] },
    en: 'Sweden transferred the second tranche of the loan to Jordan.',
    ar: 'صرفت السويد الشريحة الثانية من القرض للأردن.',
    ru: 'Швеция перечислила Иордании второй транш кредита.',
    uk: 'Швеція перерахувала Йорданії другий транш кредиту.',
  },
  {
    kind: 'sports-event',
    act: 'plan',
    agents: ['japan', 'senegal'],
    en: 'Japan and Senegal will play a friendly in Dakar on 3 June.',
    ar: 'ستلعب اليابان والسنغال مباراة ودية في داكار يوم 3 يونيو.',
    ru: 'Япония и Сенегал проведут товарищеский матч в Дакаре 3 июня.',
    uk: 'Японія та Сенегал проведуть товариський матч у Дакарі 3 червня.',
  },
  {
    kind: 'sports-event',
    act: 'reject',
    agents: ['ioc'],
    en: 'The International Olympic Committee barred Belarus from the Winter Games.',
    ar: 'منعت اللجنة الأولمبية الدولية بيلاروسيا من المشاركة في الألعاب الشتوية.',
    ru: 'Международный олимпийский комитет не допустил Белоруссию к зимним Играм.',
    uk: 'Міжнародний олімпійський комітет не допустив Білорусь до зимових Ігор.',
  },
  {
    kind: 'statement',
    act: 'support',
    agents: ['indonesia'],
    en: 'Indonesia voted for the resolution on the rights of refugees.',
    ar: 'صوتت إندونيسيا لصالح القرار المتعلق بحقوق اللاجئين.',
    ru: 'Индонезия проголосовала за резолюцию о правах беженцев.',
    uk: 'Індонезія проголосувала за резолюцію про права біженців.',
  },
  {
    kind: 'statement',
    act: 'reject',
    agents: ['algeria'],
    en: 'Algeria categorically rejected any interference in its internal affairs.',
    ar: 'رفضت الجزائر رفضا قاطعا أي تدخل في شؤونها الداخلية.',
    ru: 'Алжир категорически отверг любое вмешательство в свои внутренние дела.',
    uk: 'Алжир категорично відкинув будь-яке втручання у свої внутрішні справи.',
  },
]);

runTable('English: a that-word opens what is said', en, [
  {
    text: 'Kenya said that on Monday Uganda attacked the town.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['uganda'], by: ['kenya'] }],
  },
  { text: 'The minister said that under no circumstances would the museum close.', claims: [{ kind: 'statement', act: 'assess' }] },
]);

runTable('Russian: bans and transfers that restrict nobody and give nothing', ru, [
  { text: 'Зритель проголосовал за победу.', claims: [] },
  { text: 'Самолётом доставили груз цветов.', claims: [] },
]);

runTable('Ukrainian: bans and transfers that restrict nobody and give nothing', uk, [
  { text: 'Він переказав зміст книги.', claims: [] },
  { text: 'Глядач проголосував за перемогу.', claims: [] },
]);
