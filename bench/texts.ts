import type { LanguageCode } from '../src/model/vocabulary';

/** Sentences of the genre with places to fill: a party, another, a person, a number, a day of the month, a month. */
const SENTENCES: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    '{P} told reporters on Monday that {A} and {B} had agreed to exchange {N} prisoners from each side on {D} {M}.',
    'According to the statement, {A} proposed a {N}-day ceasefire, which {B} rejected.',
    'The two sides held talks for two and a half hours and discussed trade, energy and the safety of navigation.',
    '{A} announced that it would hand over {N} wounded soldiers to {B} as a gesture of goodwill.',
    'Officials in the capital said that more than {N} people had been evacuated from the area since {D} {M} 2024.',
    '"We support a lasting settlement," {P} said, adding that the next round would take place next week.',
    'The weather along the coast remained cold, and the market in the old town opened late.',
    '{P} thanked {B} for its mediation and stressed the need to limit strategic weapons.',
    'Analysts expect the talks to go on, although nobody could say when they might end.',
    '{B} imposed new sanctions on {A} and pledged {N} million dollars in humanitarian aid.',
  ],
  ar: [
    'قال {P} للصحفيين يوم الاثنين إن {A} و{B} اتفقتا على تبادل {N} أسيرا من كل جانب في {D} {M}.',
    'ووفقا للبيان، اقترحت {A} وقفا لإطلاق النار مدته {N} يوما، ورفضته {B}.',
    'وأجرى الجانبان محادثات استمرت ساعتين ونصف الساعة وناقشا التجارة والطاقة وسلامة الملاحة.',
    'وأعلنت {A} أنها ستسلم {N} جنديا جريحا إلى {B} بادرة حسن نية.',
    'وذكر مسؤولون في العاصمة أن أكثر من {N} شخصا أجلوا من المنطقة منذ {D} {M} 2024.',
    'وأضاف {P}: «نؤيد تسوية دائمة»، مشيرا إلى أن الجولة المقبلة ستعقد الأسبوع المقبل.',
    'وظل الطقس باردا على طول الساحل، وتأخر افتتاح السوق في المدينة القديمة.',
    'وشكر {P} {B} على وساطتها وشدد على ضرورة الحد من الأسلحة الاستراتيجية.',
    'ويتوقع محللون أن تستمر المحادثات، وإن لم يعرف أحد متى تنتهي.',
    'وفرضت {B} عقوبات جديدة على {A} وتعهدت بتقديم {N} مليون دولار من المساعدات الإنسانية.',
  ],
  ru: [
    '{P} заявил журналистам в понедельник, что {A} и {B} договорились об обмене {N} пленными с каждой стороны {D} {M}.',
    'Согласно заявлению, {A} предложила перемирие на {N} дней, которое {B} отвергла.',
    'Стороны провели переговоры, длившиеся два с половиной часа, и обсудили торговлю, энергетику и безопасность судоходства.',
    '{A} объявила, что передаст {N} раненых солдат в качестве жеста доброй воли.',
    'Чиновники в столице сообщили, что более {N} человек были эвакуированы из района с {D} {M} 2024 года.',
    '«Мы поддерживаем прочное урегулирование», — сказал {P}, добавив, что следующий раунд состоится на следующей неделе.',
    'Погода на побережье оставалась холодной, и рынок в старом городе открылся поздно.',
    '{P} поблагодарил посредников и подчеркнул необходимость ограничения стратегических вооружений.',
    'Аналитики ожидают, что переговоры продолжатся, хотя никто не знает, когда они закончатся.',
    '{B} ввела новые санкции и пообещала выделить {N} миллионов долларов гуманитарной помощи.',
  ],
  uk: [
    '{P} заявив журналістам у понеділок, що {A} та {B} домовилися про обмін {N} полоненими з кожного боку {D} {M}.',
    'Згідно із заявою, {A} запропонувала перемир’я на {N} днів, яке {B} відхилила.',
    'Сторони провели переговори, що тривали дві з половиною години, та обговорили торгівлю, енергетику й безпеку судноплавства.',
    '{A} оголосила, що передасть {N} поранених солдатів як жест доброї волі.',
    'Посадовці у столиці повідомили, що понад {N} людей евакуювали з району з {D} {M} 2024 року.',
    '«Ми підтримуємо тривале врегулювання», — сказав {P}, додавши, що наступний раунд відбудеться наступного тижня.',
    'Погода на узбережжі залишалася холодною, і ринок у старому місті відкрився пізно.',
    '{P} подякував посередникам і наголосив на необхідності обмеження стратегічних озброєнь.',
    'Аналітики очікують, що переговори триватимуть, хоча ніхто не знає, коли вони закінчаться.',
    '{B} запровадила нові санкції та пообіцяла надати {N} мільйонів доларів гуманітарної допомоги.',
  ],
};

const PARTIES: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['Ethiopia', 'Eritrea', 'Armenia', 'Azerbaijan', 'Colombia', 'Moscow', 'Kyiv', 'Qatar', 'Rwanda', 'Turkey'],
  ar: ['إثيوبيا', 'إريتريا', 'أرمينيا', 'أذربيجان', 'كولومبيا', 'موسكو', 'كييف', 'قطر', 'رواندا', 'تركيا'],
  ru: ['Эфиопия', 'Эритрея', 'Армения', 'Колумбия', 'Москва', 'Турция', 'Руанда', 'Сирия'],
  uk: ['Ефіопія', 'Еритрея', 'Вірменія', 'Колумбія', 'Москва', 'Туреччина', 'Руанда', 'Сирія'],
};
const PERSONS: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['President Alvaro Mendes', 'Foreign Minister Hana Tesfaye', 'Vladimir Putin', 'spokesman Karim Haddad', 'Emmanuel Macron'],
  ar: ['الرئيس سامر الخطيب', 'وزير الخارجية كريم حداد', 'فلاديمير بوتين', 'المتحدث نبيل عواد', 'إيمانويل ماكرون'],
  ru: ['президент Альваро Мендес', 'министр иностранных дел Карим Хаддад', 'Владимир Путин', 'Эмманюэль Макрон'],
  uk: ['президент Альваро Мендес', 'міністр закордонних справ Карім Хаддад', 'Володимир Зеленський', 'Емманюель Макрон'],
};
const MONTHS: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['January', 'March', 'June', 'September', 'November'],
  ar: ['يناير', 'مارس', 'حزيران', 'سبتمبر', 'تشرين الثاني'],
  ru: ['января', 'марта', 'июня', 'сентября', 'ноября'],
  uk: ['січня', 'березня', 'червня', 'вересня', 'листопада'],
};

/** A linear congruential generator: the same text on every machine. */
function numbersFrom(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** News of our own making, of about the length asked for: three to five sentences a paragraph, none like the one before. */
export function newsIn(language: LanguageCode, length: number, seed = 1): string {
  const number = numbersFrom(seed);
  const one = (list: readonly string[]): string => list[number(list.length)]!;
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += paragraphs.at(-1)!.length + 1) {
    const sentences = Array.from({ length: 3 + number(3) }, () =>
      one(SENTENCES[language])
        .replace('{A}', () => one(PARTIES[language]))
        .replace('{B}', () => one(PARTIES[language]))
        .replace('{P}', () => one(PERSONS[language]))
        .replace('{N}', () => String(11 + number(480)))
        .replace('{D}', () => String(1 + number(28)))
        .replace('{M}', () => one(MONTHS[language])),
    );
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n');
}

/** The length of an ordinary news article, in characters. */
export const ARTICLE = 2500;

export const LANGUAGES = ['ar', 'en', 'ru', 'uk'] as const;
