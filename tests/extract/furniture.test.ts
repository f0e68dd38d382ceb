import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';

const LANGUAGES = { ar, en, ru, uk };
type Code = keyof typeof LANGUAGES;

const claimsOf = (code: Code, text: string) =>
  extract({ text, language: code, published: '2026-03-30' }, { languages: [LANGUAGES[code]] }).dossier.claims.map(
    ({ kind, act, agents, evidence }) => `${kind} ${act} ${agents.map(({ actor }) => actor).join('+')}: ${evidence[0]!.exact}`,
  );

const STATED: Readonly<Record<Code, readonly [text: string, claim: string]>> = {
  ar: ['أيدت مصر الهدنة.', 'ceasefire support egypt: أيدت مصر الهدنة'],
  en: ['Egypt backed the truce.', 'ceasefire support egypt: Egypt backed the truce'],
  ru: ['Египет поддержал перемирие.', 'ceasefire support egypt: Египет поддержал перемирие'],
  uk: ['Єгипет підтримав перемир’я.', 'ceasefire support egypt: Єгипет підтримав перемир’я'],
};

describe('a dateline or a label is no part of what follows', () => {
  it.each<[Code, string]>([
    ['ar', 'الخرطوم 30 مارس (سانا) - '],
    ['ar', 'الخرطوم (رويترز) - '],
    ['ar', 'الخرطوم - '],
    ['ar', 'عاجل | '],
    ['en', 'NAIROBI, March 30 (Reuters) - '],
    ['en', 'NAIROBI, Kenya (AP) — '],
    ['en', 'NAIROBI — '],
    ['en', 'BREAKING: '],
    ['ru', 'НАЙРОБИ, 30 марта. /ТАСС/. '],
    ['ru', 'Хартум. 30 марта. INTERFAX.RU - '],
    ['ru', 'ХАРТУМ, 30 мар - РИА Новости. '],
    ['uk', 'ХАРТУМ. 30 березня. УНІАН. '],
    ['uk', 'Терміново: '],
    ['ar', 'الخرطوم - وكالات - '],
    ['ar', 'الخرطوم - و م ع - '],
    ['ar', 'الخرطوم في 30 مارس /قنا/ '],
    ['ar', 'الخرطوم ـ '],
    ['ar', 'الخرطوم 30 مارس (إرنا) '],
    ['ar', 'الجزيرة نت - الخرطوم '],
    ['ar', 'نينا / الخرطوم: '],
    ['ar', 'الخرطوم: «الشرق الأوسط» '],
    ['en', '(Reuters) - '],
    ['en', 'CNN — '],
    ['en', '(Nairobi) – '],
    ['en', 'Nairobi (KenyaNews.com) - '],
    ['en', 'NAIROBI, Kenya — '],
    ['en', 'LODWAR — '],
    ['en', 'Nairobi [Kenya], March 30 (ANI): '],
    ['en', 'YEREVAN, MARCH 30, ARMENPRESS. '],
    ['en', 'Baku, March 30, AZERTAC '],
    ['en', 'BAKU, Azerbaijan, March 30. Report: '],
    ['en', 'UPDATE 3-'],
    ['ru', 'НАЙРОБИ, 30 марта - РИА Новости, Иван Петров. '],
    ['ru', 'Найроби, 30 марта. '],
    ['ru', 'НАЙРОБИ, 30 марта. /Корр. ТАСС/. '],
    ['ru', 'НАЙРОБИ, 30 марта, ФедералПресс. '],
    ['ru', '30.03.2026, 12:30 '],
    ['uk', 'м. Київ, 30 березня 2026 року. '],
    ['uk', 'НАЙРОБІ, 30 березня — РБК-Україна. '],
  ])('%s: %s', (code, before) => {
    const [text, claim] = STATED[code];
    expect(claimsOf(code, before + text)).toEqual([claim]);
  });

  it.each<[Code, string]>([
    ['en', 'Sudan, on March 29, rejected the truce.'],
    ['ru', 'Судан — страна, которая отвергла перемирие.'],
    ['ar', 'السودان رفض الهدنة.'],
    ['en', 'Sudan – a country at war – rejected the truce.'],
    ['en', 'Sudan: we rejected the truce.'],
    ['ar', 'السودان (الخرطوم) رفض الهدنة.'],
  ])('%s: %s has none', (code, text) => {
    expect(claimsOf(code, text).join()).toContain('ceasefire reject sudan');
  });
});

it.each<[Code, string, string]>([
  ['en', 'GOMA: ', 'A car bomb killed nine people near the market of a border town on Sunday, police and two witnesses said.'],
  ['en', 'Goma – ', 'A car bomb killed nine people near the market of a border town on Sunday, police and two witnesses said.'],
  ['en', 'GOMA — ', 'The United Nations Mission in Liberia on Thursday called for a truce.'],
  ['ru', 'ГОМА: ', 'Девять человек погибли в воскресенье при взрыве машины у рынка приграничного города, сообщила журналистам полиция.'],
  ['ru', 'Бишкек, 30 марта — ', 'Девять человек погибли при взрыве машины у рынка.'],
  ['uk', 'Женева, 30 березня 2026 року – ', '12 людей загинули внаслідок вибуху машини біля ринку.'],
  ['ar', 'غوما: ', 'قتل تسعة أشخاص في انفجار سيارة مفخخة قرب سوق بلدة حدودية يوم الأحد، وفق ما أعلنت الشرطة.'],
])('%s: «%s» before the lead changes nothing in it', (code, dateline, lead) => {
  const of = (text: string) =>
    extract({ text, language: code, published: '2026-03-30' }, { languages: [LANGUAGES[code]] }).dossier.claims.map(
      ({ kind, act, agents, attribution, content, evidence }) => [
        kind,
        act,
        agents.map(({ actor }) => actor),
        attribution.map(({ speakers, cue }) => [speakers.map(({ actor }) => actor), cue]),
        Object.keys(content),
        evidence.map(({ exact }) => exact),
      ],
    );
  expect(of(lead)).not.toEqual([]);
  expect(of(dateline + lead)).toEqual(of(lead));
});

describe('lines around a text make no claims', () => {
  it.each<[Code, string]>([
    ['ar', 'اقرأ أيضا: السودان يرفض الهدنة'],
    ['ar', 'اقرأ المزيد: السودان رفض الهدنة.'],
    ['ar', 'تصوير: وكالة الأنباء، السودان رفض الهدنة'],
    ['ar', '#السودان #الهدنة'],
    ['en', 'Read more: Sudan rejected the truce.'],
    ['en', 'See also: Sudan rejects the truce'],
    ['en', 'Photo: Sudan rejected the truce.'],
    ['en', 'Sudan rejected the truce. Photo: a news agency'],
    ['en', '#Sudan #Rejected #Truce'],
    ['en', 'https://example.org/sudan-rejected-the-truce'],
    ['en', 'https://example.org/sudan.rejected.the.truce www.example.org/x'],
    ['en', '###'],
    ['ru', 'Читайте также: Судан отверг перемирие.'],
    ['ru', 'Фото: Судан отверг перемирие.'],
    ['uk', 'Читайте також: Судан відкинув перемир’я.'],
    ['uk', 'Фото: Судан відкинув перемир’я.'],
  ])('%s: %s', (code, line) => {
    const [text, claim] = STATED[code];
    expect(claimsOf(code, `${text}\n${line}\n${text}`)).toEqual([claim, claim]);
  });
});

it('a link within a line is no word of it', () => {
  expect(claimsOf('en', 'Egypt backed the truce. https://example.org/Sudan-rejected-the-truce Sudan rejected the truce.')).toEqual([
    STATED.en[1],
    'ceasefire reject sudan: Sudan rejected the truce',
  ]);
});

describe('a title in two parts makes no claims', () => {
  it.each<[Code, string]>([
    ['ar', 'مكالمة السيسي والبرهان.. توافق حول السودان وتعزيز التعاون'],
    ['en', 'Sisi and Burhan talk... Egypt rejected the truce'],
    ['ru', 'Разговор двух лидеров... Судан отверг перемирие'],
    ['uk', 'Розмова двох лідерів... Судан відкинув перемир’я'],
  ])('%s: %s', (code, title) => {
    const [text, claim] = STATED[code];
    expect(claimsOf(code, `${title}\n\n${text} ${text}`)).toEqual([claim, claim]);
  });
});

describe('marks that say nothing are no part of a sentence', () => {
  it.each<[Code, string, string]>([
    ['ar', 'رفضت #كينيا هدنة مع #جنوب_السودان في مايو.', 'ceasefire reject kenya'],
    ['ar', 'أيدت {مصر} الهدنة.', 'ceasefire support egypt'],
    ['ar', 'أيدت مصر الهدنة. #مصر #عاجل', 'ceasefire support egypt'],
    ['en', 'The army of #Egypt shelled #South_Sudan.', 'attack carry-out egyptian-armed-forces'],
    ['en', 'Egypt backed the truce. #Egypt #truce', 'ceasefire support egypt'],
    ['en', 'Egypt backed the truce. Read more', 'ceasefire support egypt'],
    ['en', 'Egypt backed the truce.[12]', 'ceasefire support egypt'],
    ['en', 'Egypt backed the truce. https://t.co/Ab1', 'ceasefire support egypt'],
    ['en', '**Egypt** and Sudan[3] agreed to a truce.', 'ceasefire agree egypt+sudan'],
    ['ru', 'Египет поддержал перемирие. Подробнее', 'ceasefire support egypt'],
    ['ru', 'Армия #Египта обстреляла #Судан.', 'attack carry-out egyptian-armed-forces'],
    ['uk', 'Єгипет&nbsp;підтримав перемир’я. pic.twitter.com/Ab1', 'ceasefire support egypt'],
  ])('%s: %s', (code, line, claim) => {
    const told = `${line}\n${STATED[code][0]}`;
    expect(claimsOf(code, told).map((found) => found.split(':')[0])).toEqual([claim, STATED[code][1].split(':')[0]]);
  });
});
