import { type Never, type Parallel, runParallel } from './parallel';

const CLAIMS: readonly Parallel[] = [
  {
    kind: 'talks',
    act: 'hold',
    agents: ['defence-minister-of-kenya', 'defence-minister-of-ghana'],
    en: "Kenya's defence minister received his Ghanaian counterpart in Mombasa on Friday.",
    ar: 'استقبل وزير الدفاع الكيني نظيره الغاني في مومباسا يوم الجمعة.',
    ru: 'Министр обороны Кении принял в пятницу в Момбасе своего ганского коллегу.',
    uk: "Міністр оборони Кенії прийняв у п'ятницю в Момбасі свого ганського колегу.",
  },
  {
    kind: 'talks',
    act: 'hold',
    agents: ['president-of-tanzania'],
    en: 'The president of Tanzania received a delegation of the African Union.',
    ar: 'استقبل رئيس تنزانيا وفدا من الاتحاد الأفريقي.',
    ru: 'Президент Танзании принял в своей резиденции делегацию Африканского союза.',
    uk: 'Президент Танзанії прийняв у своїй резиденції делегацію Африканського союзу.',
  },
  {
    kind: 'talks',
    act: 'plan',
    agents: [],
    published: '2025-06-01',
    content: { time: { value: '2025-07-04' } },
    en: 'A meeting of the joint commission is scheduled for 4 July.',
    ar: 'من المقرر عقد اجتماع اللجنة المشتركة في 4 يوليو.',
    ru: 'Заседание совместной комиссии намечено на 4 июля.',
    uk: 'Засідання спільної комісії заплановано на 4 липня.',
  },
  {
    kind: 'talks',
    act: 'support',
    agents: ['african-union'],
    en: 'The African Union welcomed the start of talks between Chad and Niger.',
    ar: 'رحب الاتحاد الأفريقي ببدء المحادثات بين تشاد والنيجر.',
    ru: 'Африканский союз приветствовал начало переговоров между Чадом и Нигером.',
    uk: 'Африканський союз привітав початок переговорів між Чадом і Нігером.',
  },
  {
    kind: 'talks',
    act: 'begin',
    agents: ['kenya', 'peru'],
    en: 'Kenya and Peru launched trade talks in 2016.',
    ar: 'أطلقت كينيا وبيرو محادثات تجارية في عام 2016.',
    ru: 'Кения и Перу начали торговые переговоры в 2016 году.',
    uk: 'Кенія та Перу розпочали торговельні переговори у 2016 році.',
  },
  {
    kind: 'talks',
    act: 'hold',
    agents: ['mali', 'niger', 'chad'],
    en: 'The foreign ministers of Mali, Niger and Chad met in Bamako to coordinate their positions.',
    ar: 'اجتمع وزراء خارجية مالي والنيجر وتشاد في باماكو لتنسيق مواقفهم.',
    ru: 'Министры иностранных дел Мали, Нигера и Чада собрались в Бамако для согласования позиций.',
    uk: 'Міністри закордонних справ Малі, Нігеру та Чаду зібралися в Бамако для узгодження позицій.',
  },
  {
    kind: 'visit',
    act: 'hold',
    agents: ['hakan-fidan'],
    also: [{ kind: 'talks', act: 'hold', agents: ['hakan-fidan', 'kaja-kallas'] }],
    en: 'Hakan Fidan arrived in Brussels, where he held talks with Kaja Kallas.',
    ar: 'وصل هاكان فيدان إلى بروكسل حيث أجرى محادثات مع كايا كالاس.',
    ru: 'Хакан Фидан прибыл в Брюссель, где провёл переговоры с Каей Каллас.',
    uk: 'Хакан Фідан прибув до Брюсселя, де провів переговори з Каєю Каллас.',
  },
  {
    kind: 'talks',
    act: 'hold',
    agents: ['hakan-fidan', 'emmanuel-macron'],
    speaker: 'reuters',
    content: { medium: 'phone' },
    en: 'Reuters reported that Hakan Fidan received a phone call from Emmanuel Macron.',
    ar: 'ذكرت رويترز أن هاكان فيدان تلقى اتصالا هاتفيا من إيمانويل ماكرون.',
    ru: 'Reuters сообщило, что Хакану Фидану позвонил Эмманюэль Макрон.',
    uk: 'Reuters повідомило, що Хакану Фідану зателефонував Еммануель Макрон.',
  },
];

const NEVER: readonly Never[] = [
  {
    kind: 'talks',
    en: 'The parliament adopted a law on Friday on the defence minister.',
    ar: 'أقر البرلمان يوم الجمعة قانونا بشأن وزير الدفاع.',
    ru: 'Парламент принял в пятницу закон о министре обороны.',
    uk: "Парламент прийняв у п'ятницю закон про міністра оборони.",
  },
];

runParallel('talks', CLAIMS, NEVER);
