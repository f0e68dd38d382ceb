import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';
import { runParallel } from './parallel';

runParallel('pressure, help, arms and condolences', [
  {
    kind: 'sanctions',
    act: 'carry-out',
    agents: ['canada'],
    content: { change: 'impose', target: 'china' },
    en: 'Canada imposed a 100 percent tariff on Chinese electric cars.',
    ar: 'فرضت كندا رسوما جمركية بنسبة 100 بالمئة على السيارات الكهربائية الصينية.',
    ru: 'Канада ввела пошлины в размере 100 процентов на китайские электромобили.',
    uk: 'Канада запровадила мита в розмірі 100 відсотків на китайські електромобілі.',
  },
  {
    kind: 'sanctions',
    act: 'carry-out',
    agents: ['african-union'],
    content: { change: 'extend' },
    en: 'The African Union extended the sanctions against Niger for three months.',
    ar: 'مدد الاتحاد الأفريقي العقوبات على النيجر ثلاثة أشهر.',
    ru: 'Африканский союз продлил на три месяца санкции против Нигера.',
    uk: 'Африканський Союз продовжив на три місяці санкції проти Нігеру.',
  },
  {
    kind: 'sanctions',
    act: 'urge',
    agents: ['cuba'],
    content: { change: 'lift' },
    en: 'Cuba called on the United States to end the economic embargo.',
    ar: 'دعت كوبا الولايات المتحدة إلى إنهاء الحظر الاقتصادي.',
    ru: 'Куба призвала США прекратить экономическое эмбарго.',
    uk: 'Куба закликала США припинити економічне ембарго.',
  },
  {
    kind: 'aid',
    act: 'carry-out',
    agents: ['kuwait'],
    content: { from: 'kuwait', to: 'libya', what: ['humanitarian'] },
    en: 'Kuwait sent medicine, tents and blankets to Libya.',
    ar: 'أرسلت الكويت أدوية وخياما وبطانيات إلى ليبيا.',
    ru: 'Кувейт направил лекарства, палатки и одеяла в Ливию.',
    uk: 'Кувейт надіслав ліки, намети та ковдри Лівії.',
  },
  {
    kind: 'aid',
    act: 'carry-out',
    agents: [],
    en: 'The aid convoy reached Nyala on Friday.',
    ar: 'وصلت قافلة المساعدات إلى نيالا الجمعة.',
    ru: 'Колонна с гуманитарной помощью прибыла в Ньялу в пятницу.',
    uk: "Колона з гуманітарною допомогою прибула до Ньяли в п'ятницю.",
  },
  {
    kind: 'arms-control',
    act: 'carry-out',
    agents: ['iran'],
    en: 'Iran increased its stockpile of enriched uranium.',
    ar: 'زادت إيران مخزونها من اليورانيوم المخصب.',
    ru: 'Иран увеличил запасы обогащённого урана.',
    uk: 'Іран збільшив запаси збагаченого урану.',
  },
  {
    kind: 'arms-control',
    act: 'end',
    agents: ['poland'],
    en: 'Poland withdrew from the Ottawa Convention.',
    ar: 'انسحبت بولندا من معاهدة حظر الألغام.',
    ru: 'Польша вышла из конвенции о запрещении противопехотных мин.',
    uk: 'Польща вийшла з конвенції про заборону протипіхотних мін.',
  },
  {
    kind: 'cooperation',
    act: 'suspend',
    agents: ['niger'],
    en: 'Niger recalled its ambassador to Algeria for consultations.',
    ar: 'استدعت النيجر سفيرها لدى الجزائر للتشاور.',
    ru: 'Нигер отозвал своего посла в Алжире для консультаций.',
    uk: 'Нігер відкликав свого посла в Алжирі для консультацій.',
  },
  {
    kind: 'statement',
    act: 'assess',
    agents: ['narendra-modi'],
    content: { topics: ['condolences'] },
    en: 'Narendra Modi offered his condolences to the families of the victims.',
    ar: 'قدم ناريندرا مودي تعازيه لأسر الضحايا.',
    ru: 'Нарендра Моди выразил соболезнования семьям погибших.',
    uk: 'Нарендра Моді висловив співчуття родинам загиблих.',
  },
]);

runTable('English: what comes to people is of who receives it, and nothing else of a market is aid', en, [
  {
    text: 'Kuwait sent food to the people of Yemen.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['kuwait'], content: { from: 'kuwait', to: 'yemen' } }],
  },
  { text: 'Electricity tariffs rose in May.', claims: [] },
  { text: 'The gap between supply and demand widened.', claims: [] },
]);

runTable('Russian: what helps to do something is no aid', ru, [
  { text: 'Мали и Чад: Гана помогает Нигеру обходить закон.', claims: [] },
  { text: 'Пекарь отправил лекарства соседу.', claims: [] },
  { text: 'Санкции редко действуют.', claims: [] },
]);

runTable('Ukrainian: what helps to do something is no aid', uk, [
  { text: 'Гана допомагає Нігеру обходити закон.', claims: [] },
  { text: 'Пекар надіслав ліки сусідові.', claims: [] },
]);
