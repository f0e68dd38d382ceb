import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import type { Language } from '../../src/languages/language';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';

/** What a text claims but for its statements and its chains: a clause tells the same wherever it stands in a sentence. */
function told(text: string, language: Language): string[] {
  const { claims } = extract({ text, published: '2024-05-05' }, { languages: [language] }).dossier;
  return claims
    .filter(({ kind }) => kind !== 'statement')
    .map(({ kind, act, agents, polarity, content }) =>
      JSON.stringify([kind, act, agents.map(({ actor }) => actor), polarity, content], (key, value) =>
        POSITIONS.has(key) ? undefined : value,
      ),
    )
    .sort();
}

const POSITIONS = new Set(['quote', 'inferredFrom', 'time']);

/** A deed with its subject: `S` stands for Kenya. Where verbs stand first the subject follows the verb. */
interface Structures {
  readonly language: Language;
  readonly plain: string;
  readonly deeds: readonly string[];
  readonly within: readonly string[];
}

const RUN: Readonly<Record<string, Structures>> = {
  English: {
    language: en,
    plain: 'Kenya V.',
    deeds: [
      'held talks with Uganda in Goma',
      'violated the truce',
      'released 17 prisoners',
      'imposed sanctions on Uganda',
      'sent humanitarian aid to Uganda',
      'called for an immediate ceasefire',
      'rejected the truce',
      'lifted the sanctions on Uganda',
    ],
    within: [
      'Kenya built a dam and V.',
      'Kenya V and built a dam.',
      'Kenya, which V, has built a dam.',
      'After Kenya V, Ghana built a dam.',
      'While Kenya V, Ghana built a dam.',
      'Kenya V, while Ghana built a dam.',
      'Ghana was angry because Kenya V.',
      'Ghana stayed silent, but Kenya V.',
      'Kenya, one of the largest countries in the region, V.',
      'Ghana said: "Kenya V."',
      '"Kenya V," Ghana said.',
    ],
  },
  Russian: {
    language: ru,
    plain: 'Кения V.',
    deeds: [
      'провела переговоры с Угандой в Гоме',
      'нарушила перемирие',
      'освободила 17 пленных',
      'ввела санкции против Уганды',
      'отправила гуманитарную помощь Уганде',
      'обвинила Уганду в обстреле Гомы',
      'отвергла перемирие',
    ],
    within: [
      'Кения построила плотину и V.',
      'Кения V и построила плотину.',
      'Кения, которая V, построила плотину.',
      'После того как Кения V, Гана построила плотину.',
      'Кения V, а Гана построила плотину.',
      'Гана возмущена, потому что Кения V.',
      'Гана молчала, хотя Кения V.',
      'Гана заявила: «Кения V».',
      '«Кения V», — заявила Гана.',
    ],
  },
  Ukrainian: {
    language: uk,
    plain: 'Кенія V.',
    deeds: [
      'провела переговори з Угандою в Гомі',
      'порушила перемир’я',
      'звільнила 17 полонених',
      'запровадила санкції проти Уганди',
      'надіслала гуманітарну допомогу Уганді',
      'пригрозила Уганді війною',
      'відкинула перемир’я',
    ],
    within: [
      'Кенія збудувала греблю і V.',
      'Кенія V та збудувала греблю.',
      'Кенія, яка V, збудувала греблю.',
      'Після того як Кенія V, Гана збудувала греблю.',
      'Кенія V, а Гана збудувала греблю.',
      'Гана обурена, тому що Кенія V.',
      'Гана мовчала, хоча Кенія V.',
      'Гана заявила: «Кенія V».',
      '«Кенія V», — заявила Гана.',
    ],
  },
  Arabic: {
    language: ar,
    plain: 'V كينيا W.',
    deeds: ['أطلقت|سراح 17 أسيرا', 'قصفت|غوما', 'رفضت|الهدنة', 'دعت|إلى وقف فوري لإطلاق النار', 'رحبت|بوقف إطلاق النار'],
    within: [
      'كينيا، إحدى أكبر دول المنطقة، V W.',
      'بعد أن V كينيا W، شيدت غانا سدا.',
      'V كينيا W، فيما شيدت غانا سدا.',
      'V كينيا W، بينما شيدت غانا سدا.',
      'صمتت غانا رغم أن كينيا V W.',
      'غضبت غانا لأن كينيا V W.',
      'تأزم الوضع عندما V كينيا W.',
      'قالت غانا: "V كينيا W".',
    ],
  },
};

for (const [name, { language, plain, deeds, within }] of Object.entries(RUN))
  describe(`${name}: a clause tells the same wherever it stands`, () => {
    for (const deed of deeds) {
      const [verb = '', rest = ''] = deed.split('|');
      const put = (text: string) => text.replace('V', verb).replace('W', rest);
      const expected = told(put(plain), language);
      it(`${put(plain)} (${expected.length})`, () => expect(expected).not.toEqual([]));
      for (const text of within) it(put(text), () => expect(told(put(text), language)).toEqual(expected));
    }
  });
