import { describe, expect, it } from 'vitest';
import { check, messageOf } from '../../src/check';
import { registry } from '../../src/data';
import { extract } from '../../src/extract';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';

/** A short text of our own, its language and day, and what its dossier once got wrong or the check once misread. */
type Row = readonly [what: string, language: string, published: string, text: string];

const ROWS: readonly Row[] = [
  [
    'whom a body acts for is listed',
    'en',
    '2025-02-21',
    "The World Food Programme said the Israeli army had agreed to a truce. Burkina Faso's army pledged to release 12 prisoners.",
  ],
  [
    'a view that is expressed is a cue',
    'ar',
    '2025-02-21',
    'أعرب لافروف عن قناعته بأن موسكو مستعدة للمحادثات مع كييف. وتعهد أردوغان بأن أنقرة ستستضيف المحادثات.',
  ],
  [
    'a view that is expressed is a cue',
    'ru',
    '2025-02-21',
    'Лавров выразил от имени правительства сожаление, что Киев отказался от перемирия.',
  ],
  [
    'a capital stands for its state where it is a venue too',
    'en',
    '2025-02-21',
    'The ministers met in Madrid on Tuesday. Madrid pledged to send 200 tonnes of food to Sudan.',
  ],
  [
    'a capital stands for its state where it is a venue too',
    'uk',
    '2025-02-21',
    'Міністри зустрілися в Мадриді. Того ж дня Мадрид пообіцяв передати Києву 30 танків.',
  ],
  ['an office whose holder the tables do not know', 'ar', '2025-12-04', 'وجدد رئيس الحكومة الإسبانية دعم بلاده لمبادرة السلام.'],
  [
    'a long title before a name',
    'ar',
    '2025-05-19',
    'استقبل وزير الشؤون الخارجية والتعاون الدولي والموريتانيين في الخارج، السيد أحمد سالم ولد بوحبيني، اليوم وزير الخارجية والتعاون الدولي بجمهورية مالي، السيد عمر كوناتي.',
  ],
  [
    'a long title before a name',
    'en',
    '2025-05-19',
    'Deputy Prime Minister and Foreign Minister Senator Khalid Mahmood Dar held a telephone call with Prime Minister and Foreign Minister of the State of Qatar, Sheikh Nasser bin Khalifa Al Rashid.',
  ],
  ['whom an agency quotes', 'ar', '2025-05-19', 'ونقلت وكالة الأناضول عن مسؤول تركي قوله إن أنقرة ستستضيف جولة جديدة من المحادثات.'],
  ['a colon that opens what is said', 'ar', '2025-05-19', 'القيادي في حماس خليل الحية: - العدو لم يحقق أي إنجاز - لا نزوح ولا رحيل'],
  [
    'the word of the act stands before the rest',
    'ru',
    '2025-06-03',
    'Стороны обсудили ситуацию на Украине. Подтверждена готовность России объявить двухдневное прекращение огня на отдельных участках фронта.',
  ],
  [
    'an auxiliary that stands far from its infinitive',
    'ru',
    '2025-03-21',
    'Россия и Катар будут и далее взаимодействовать в интересах стабилизации обстановки в стране, оказывать гуманитарную помощь сирийскому народу.',
  ],
  [
    'a verb in the future is the pledge',
    'ar',
    '2025-03-21',
    'قال الرئيس إن بلاده ستقدم مئة مليون يورو للبنان. وأكد أن التكتل سيقدم 175 مليون يورو لدعم التعافي.',
  ],
  [
    'a verb in the future is the pledge',
    'uk',
    '2025-03-21',
    'Мадрид виділить Києву мільярд євро військової допомоги. Київ працюватиме над новими обмінами полоненими.',
  ],
  [
    'a gesture told before the handover',
    'en',
    '2025-03-21',
    'Moscow also announced that, as a goodwill gesture, it intended to hand over 23 wounded Ukrainian soldiers.',
  ],
  ['still at it, and not refusing it', 'ar', '2025-03-21', 'وقال رئيس الوزراء الأرميني إن بلاده لا تزال ملتزمة بوقف إطلاق النار.'],
  [
    'the dead are counted beside the wounded',
    'uk',
    '2025-02-11',
    'Росіяни випустили по місту вісім ракет, двоє людей загинули, ще 14 дістали поранення.',
  ],
  [
    'whom a text speaks for, by those who sign it',
    'en',
    '2023-03-20',
    'Statement by NSC Spokesperson Adrienne Watson on the Exchange of Prisoners in Yemen\n\nThe truce has stopped the fighting. We thank the Red Cross for its work on the agreement. We will continue to support a lasting peace.',
  ],
  [
    'whose life is guaranteed, and not whom "they" may mean',
    'en',
    '2025-03-18',
    'Donald Trump and Vladimir Putin spoke by phone. The Russian president said that his country guarantees the lives of Ukrainian soldiers if they surrender.',
  ],
  ['the day of something else', 'ru', '2025-08-14', 'Передача двух солдат, попавших в плен 29 июля, может состояться на следующей неделе.'],
  [
    'two who are named only later are no sides',
    'ar',
    '2025-01-09',
    'بحث الرئيس الصومالي حسن شيخ محمود ورئيس الوزراء الإثيوبي آبي أحمد تنفيذ الإعلان. كما اتفقا على إعادة فتح السفارتين وعلى مواصلة التنسيق بين القوات الإثيوبية والجيش الوطني الصومالي.',
  ],
  [
    'a that-clause beside another',
    'ar',
    '2025-11-12',
    'وجاء في البيان أن الوفدين لم يتوصلا إلى آلية للمراقبة، وأن أنقرة والدوحة ستواصلان مساعيهما لعقد جولة رابعة قبل نهاية الشهر.',
  ],
  [
    'news of a truce, an exchange, aid and an attack',
    'en',
    '2025-06-12',
    'Sudan and Chad agreed on Tuesday to a 10-day ceasefire along their border, the foreign ministry of Qatar said. Under the deal, the two sides will exchange 40 prisoners each on June 20. Norway pledged 5 million euros in humanitarian aid. A drone attack on a market in El Fasher killed 12 people and wounded 30 on Monday, officials said.',
  ],
  [
    'a readout of a call',
    'en',
    '2025-06-12',
    'President Emmanuel Macron spoke by phone today with President Donald Trump. The two leaders discussed cooperation on energy and trade. They stressed the need to limit strategic weapons and agreed to meet in Geneva in July. President Macron thanked President Trump for the release of the hostages and invited him to visit Paris.',
  ],
  [
    'sanctions, a threat, an assurance and games',
    'en',
    '2025-06-12',
    'The European Union imposed sanctions on 14 officials of Belarus. Minsk threatened to respond. Turkey guaranteed safe passage for the ships. Japan proposed to hold a friendly football match between the two teams in Tokyo.',
  ],
  [
    'news of a truce, an exchange, aid and an attack',
    'ru',
    '2025-06-12',
    'Судан и Чад во вторник договорились о прекращении огня на десять дней, сообщило министерство иностранных дел Катара. Стороны обменяются 40 пленными 20 июня. Норвегия выделит пять миллионов евро гуманитарной помощи. В результате удара беспилотника по рынку в понедельник погибли 12 человек, ещё 30 ранены.',
  ],
  [
    'a readout of a call',
    'ru',
    '2025-06-12',
    'Состоялся телефонный разговор Владимира Путина с Президентом Турции Реджепом Тайипом Эрдоганом. Обсуждены вопросы сотрудничества в энергетике и торговле. Подчёркнута необходимость ограничения стратегических вооружений. Условлено продолжить контакты. Владимир Путин поблагодарил Турцию за посредничество и пригласил Эрдогана посетить Москву.',
  ],
  [
    'sanctions, a threat, an assurance and games',
    'ru',
    '2025-06-12',
    'Евросоюз ввёл санкции против 14 чиновников Белоруссии. Минск пригрозил ответить. Турция гарантировала безопасный проход судов. Япония предложила провести товарищеский футбольный матч.',
  ],
  [
    'news of a truce, an exchange, aid and an attack',
    'uk',
    '2025-06-12',
    'Судан і Чад у вівторок домовилися про припинення вогню на десять днів, повідомило міністерство закордонних справ Катару. Сторони обміняються 40 полоненими 20 червня. Норвегія виділить п’ять мільйонів євро гуманітарної допомоги. Унаслідок удару безпілотника по ринку в понеділок загинули 12 людей, ще 30 поранені.',
  ],
  [
    'a readout of a call',
    'uk',
    '2025-06-12',
    'Президент України Володимир Зеленський провів телефонну розмову з Президентом Франції Емманюелем Макроном. Лідери обговорили співпрацю в енергетиці. Глава держави подякував Франції за підтримку. Сторони домовилися продовжити контакти. Макрон запевнив, що Париж і надалі допомагатиме Україні.',
  ],
  [
    'sanctions, a threat, an assurance and games',
    'uk',
    '2025-06-12',
    'Євросоюз запровадив санкції проти 14 чиновників Білорусі. Мінськ пригрозив відповісти. Туреччина гарантувала безпечний прохід суден. Японія запропонувала провести товариський футбольний матч.',
  ],
  [
    'news of a truce, an exchange, aid and an attack',
    'ar',
    '2025-06-12',
    'اتفقت السودان وتشاد الثلاثاء على وقف لإطلاق النار مدته عشرة أيام، وفق ما أعلنت وزارة الخارجية القطرية. وسيتبادل الجانبان 40 أسيرا في 20 يونيو. وتعهدت النرويج بتقديم خمسة ملايين يورو من المساعدات الإنسانية. وقُتل 12 شخصا وأصيب 30 في هجوم بطائرة مسيرة على سوق يوم الاثنين.',
  ],
  [
    'a readout of a call',
    'ar',
    '2025-06-12',
    'أجرى الرئيس المصري عبد الفتاح السيسي اتصالا هاتفيا مع الرئيس الفرنسي إيمانويل ماكرون. وبحث الجانبان التعاون في مجالي الطاقة والتجارة. وشدد الرئيسان على ضرورة الحد من الأسلحة الاستراتيجية. واتفقا على مواصلة التنسيق. وشكر السيسي فرنسا على دعمها ودعا ماكرون إلى زيارة القاهرة.',
  ],
  [
    'sanctions, a threat, an assurance and games',
    'ar',
    '2025-06-12',
    'فرض الاتحاد الأوروبي عقوبات على 14 مسؤولا في بيلاروس. وهددت مينسك بالرد. وضمنت تركيا مرورا آمنا للسفن. واقترحت اليابان إقامة مباراة ودية في كرة القدم.',
  ],
];

const languages = [ar, en, ru, uk];

/** The errors of a check of what a text gives, with the text at hand and without it, a line each. */
function errorsOf(language: string, published: string, text: string): string[] {
  const { dossier } = extract({ text, id: 'note', language, published }, { languages, registry: registry() });
  if (dossier.claims.length === 0) return ['no claim'];
  return [{ texts: { note: text } }, {}].flatMap((texts) =>
    check([{ name: 'note', dossier: structuredClone(dossier) }], texts)
      .findings.filter(({ severity }) => severity === 'error')
      .map((finding) => `${finding.code} ${finding.path.join('.')}: ${messageOf(finding)}`),
  );
}

describe('what is extracted passes the check', () => {
  it('lists whom a document speaks for', () => {
    const { dossier } = extract(
      { text: 'They agreed on a truce.', id: 'note', language: 'en', speaksFor: 'kremlin' },
      { languages, registry: registry() },
    );
    expect(dossier.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(['kremlin', 'russia']));
  });

  it.each(ROWS)('%s (%s, %s)', (_, language, published, text) => {
    expect(errorsOf(language, published, text)).toEqual([]);
  });
});
