import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import type { Language } from '../../src/languages/language';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';

/** A text, and each of its statements with whoever says it, outermost first; `?` is nobody known. */
type Row = readonly [text: string, told: Readonly<Record<string, string>>];

const tell = (language: Language, text: string): Record<string, string> =>
  Object.fromEntries(
    extract({ text, published: '2024-05-05' }, { languages: [language] })
      .dossier.claims.filter(({ kind }) => kind === 'statement')
      .map(({ evidence, attribution }) => [
        evidence[0]!.exact!,
        attribution.map(({ speakers }) => speakers.map(({ actor }) => actor).join('+') || '?').join(' > '),
      ]),
  );

const rows = (language: Language, table: readonly Row[]): void => {
  for (const [text, told] of table) it(text, () => expect(tell(language, text)).toEqual(told));
};

describe('English: each clause with whoever says it', () => {
  rows(en, [
    [
      '"The mill burned down. Nobody could stop it," Captain Peter Otieno, a fire officer, told Reuters. "Most of the grain was saved."',
      { 'The mill burned down': 'peter-otieno', 'Nobody could stop it': 'peter-otieno', 'Most of the grain was saved': 'peter-otieno' },
    ],
    [
      'The trade ministry said the mill had burned, and the grain was lost.',
      { 'the mill had burned': 'trade-ministry', 'the grain was lost': 'trade-ministry' },
    ],
    [
      'The trade ministry said the mill had burned and that the roof was “beyond repair”.',
      { 'the mill had burned': 'trade-ministry', 'the roof was “beyond repair': 'trade-ministry' },
    ],
    ['Police said among the passengers were four nurses.', { 'among the passengers were four nurses': 'police' }],
    ['The mill was closed after the fire, said a senior fire official.', { 'The mill was closed after the fire': '?' }],
    [
      'Musalia Mudavadi, the prime cabinet secretary, who toured the mill on Friday, said the roof was gone.',
      { 'the roof was gone': 'musalia-mudavadi' },
    ],
    [
      'Fire guts largest mill in Kenyan city\n\nNAIROBI: The largest mill in the Kenyan capital was closed for repairs on Friday after a night of fire and smoke, police said.',
      { 'The largest mill in the Kenyan capital was closed for repairs on Friday after a night of fire and smoke': 'police' },
    ],
    ['Kenya confirmed its mill was closed.', { 'its mill was closed': 'kenya' }],
    ['Ghana noted the mill that was closed in May.', { 'Ghana noted the mill that was closed in May': '' }],
    ['Governor John Okello said in a post on X the mill was closed.', { 'the mill was closed': 'john-okello' }],
    ['“The mill stood empty for years,” Governor John Okello complained.', { 'The mill stood empty for years': 'john-okello' }],
    [
      'Governor John Okello said that the mill was still working but the grain was lost.',
      { 'the mill was still working': 'john-okello', 'the grain was lost': 'john-okello' },
    ],
    ['The mill was closed, according to police.', { 'The mill was closed': 'police' }],
    ['The mill was closed, said the rebels.', { 'The mill was closed': 'rebels' }],
    ['The mill was closed, according to local residents.', { 'The mill was closed': '?' }],
    ['The mill was closed, Peter Otieno, a teacher, told Reuters.', { 'The mill was closed': 'peter-otieno' }],
    ['They fed tired and hungry guests in the hall.', { 'They fed tired and hungry guests in the hall': '' }],
  ]);
  it('tells no operation by the words for who speaks', () => {
    const { claims } = extract(
      { text: "“We are in the upper rooms,” Okello Mato, the rebels' military operation spokesman, told Reuters." },
      { languages: [en] },
    ).dossier;
    expect(claims.map(({ kind }) => kind)).toEqual(['statement']);
  });
});

describe('Russian: each clause with whoever says it', () => {
  rows(ru, [
    [
      'Мельница разрушена, передаёт Reuters со ссылкой на майора полиции Самуэля Отиено.',
      { 'Мельница разрушена': 'reuters > самуэля-отиено' },
    ],
    ['Губернатор Джон Окелло поделился, что мельница разрушена.', { 'мельница разрушена': 'джон-окелло' }],
    ['Мельница разрушена, заявил глава миссии ООН в Чаде Пол Дюмон.', { 'Мельница разрушена': 'пол-дюмон' }],
    [
      'МИД Кении заявил, что мельница разрушена, а уровень воды растёт.',
      { 'мельница разрушена': 'kenyan-ministry-of-foreign-affairs', 'а уровень воды растёт': 'kenyan-ministry-of-foreign-affairs' },
    ],
  ]);
});

describe('Ukrainian: each clause with whoever says it', () => {
  rows(uk, [
    ['Млин зруйновано, передає Reuters із посиланням на майора поліції Самуеля Отієно.', { 'Млин зруйновано': 'reuters > самуеля-отієно' }],
    ['Губернатор Джон Окелло наполягає, що млин зруйновано.', { 'млин зруйновано': 'джон-окелло' }],
    ['Млин зруйновано, заявив голова місії ООН у Чаді Пол Дюмон.', { 'Млин зруйновано': 'пол-дюмон' }],
  ]);
});

describe('Arabic: each clause with whoever says it', () => {
  rows(ar, [
    ['وجاء في بيان للشرطة أن المطحنة مغلقة منذ أيام.', { 'المطحنة مغلقة منذ أيام': 'الشرطة' }],
    ['وبحسب بيان صادر عن الجيش السوداني فإن المطحنة مغلقة.', { 'المطحنة مغلقة': 'sudanese-armed-forces' }],
    ['وكانت الشرطة قد أعلنت أن المطحنة مغلقة منذ أيام.', { 'المطحنة مغلقة منذ أيام': 'الشرطة' }],
    ['لكن الشرطة قالت إن المطحنة مغلقة منذ أيام.', { 'المطحنة مغلقة منذ أيام': 'الشرطة' }],
    ['قال رئيس بعثة الأمم المتحدة في تشاد بول ديمون إن المطحنة مغلقة.', { 'المطحنة مغلقة': 'بول-ديمون' }],
  ]);
});
