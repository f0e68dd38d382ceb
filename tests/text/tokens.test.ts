import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, sentencesOf, tokenise } from '../../src/text';

const words = (text: string) => tokenise(fold(text)).map((token) => text.slice(token.start, token.end));

describe('tokenise', () => {
  it.each([
    ['Putin’s 30-day truce', ['Putin', '’s', '30', '-', 'day', 'truce']],
    ['перемир’я триває', ['перемир’я', 'триває']],
    ['30дней', ['30', 'дней']],
    ['«175 на 175»', ['«', '175', 'на', '175', '»']],
    ['أُهدرت، ثمّ', ['أُهدرت', '،', 'ثمّ']],
    ['🔴وزير', ['🔴', 'وزير']],
    ["didn't", ["didn't"]],
    ['NHL–KHL', ['NHL', '–', 'KHL']],
    ['', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('gives spans in order, within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let before = { start: 0, end: 0 };
        for (const token of tokenise(fold(text))) {
          // one character may fold to several («ﷺ», "🉀"): their tokens share its span
          expect(token.start >= before.end || token.start >= before.start).toBe(true);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeGreaterThanOrEqual(before.end);
          before = token;
        }
        expect(before.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('a text cut as it is folded', () => {
  const PIECES = [
    'Putin’s',
    "O'Neil's",
    "''",
    "'s",
    'truce',
    'ТРУСЕ',
    'cлово',
    "с'c",
    "с''c",
    '175',
    '١٧٥',
    '1½',
    'أُهدرت',
    'ﷺ',
    'é',
    'и\u0306',
    '\u00ad',
    '…',
    '\n',
    ' ',
    '\u00a0',
    '😀',
    '𝒜',
    '\ud800',
    '\0',
    'x'.repeat(70),
    '-',
    '«',
    '\u200f',
  ];

  it('has the tokens of the text folded first', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 60 }),
          fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const folded = fold(text);
          expect(folded.units.length).toBeGreaterThanOrEqual(text.length > 0 ? 1 : 0);
          // the table of words is bounded: a word that it let go in between comes back under another number
          const told = (tokens: ReturnType<typeof tokenise>) => tokens.map(({ word, ...token }) => ({ ...token, word: word.text }));
          expect(told(tokenise(fold(text)))).toEqual(told(tokenise(folded)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('has the way back when it was not folded', () => {
    for (const text of ['', 'Moscow', 'ثمّ', 'п’ять']) {
      const folded = fold(text);
      tokenise(folded);
      expect(folded.starts[folded.length]).toBe(text.length);
      expect(folded.text).toBe(fold(text).text);
    }
  });
});

const ABBREVIATIONS = {
  words: new Set(['mr', 'dr', 'г', 'st', 'inc', 'др']),
  last: new Set(['inc', 'г', 'д', 'др']),
  openers: new Set(['the', 'they', 'he', 'in', 'в', 'он', 'это']),
  ends: new Set([';']),
};
const sentences = (text: string) => {
  const tokens = tokenise(fold(text));
  return sentencesOf(tokens, ABBREVIATIONS).map(({ first, next }) => text.slice(tokens[first]!.start, tokens[next - 1]!.end));
};

describe('sentencesOf', () => {
  it.each([
    ['They met. They agreed.', ['They met.', 'They agreed.']],
    ['Mr. Smith met Dr. Jones.', ['Mr. Smith met Dr. Jones.']],
    ['The U.S. side agreed. It was late.', ['The U.S. side agreed.', 'It was late.']],
    ['President Donald J. Trump spoke.', ['President Donald J. Trump spoke.']],
    ['В 2025 г. стороны договорились. Всё.', ['В 2025 г. стороны договорились.', 'Всё.']],
    ['ماذا قال؟ وافق.', ['ماذا قال؟', 'وافق.']],
    ['It grew by 3.5 percent. Then fell.', ['It grew by 3.5 percent.', 'Then fell.']],
    ['“We agreed.” He left.', ['“We agreed.”', 'He left.']],
    ['Heading\nThey met.', ['Heading', 'They met.']],
    ['التقى الوزيران في الرباط.وعاد كل منهما إلى بلده', ['التقى الوزيران في الرباط.', 'وعاد كل منهما إلى بلده']],
    ['زار المعرض "آفاق 3" .ثم غادر', ['زار المعرض "آفاق 3" .', 'ثم غادر']],
    ['بدأ في 2019.وانتهى بعد عام', ['بدأ في 2019.', 'وانتهى بعد عام']],
    ['نقلت (أ.ش.أ) عن م.محمد', ['نقلت (أ.ش.أ) عن م.محمد']],
    ['They met in private talks.The minister left.', ['They met in private talks.', 'The minister left.']],
    ['Стороны договорились о встрече.Министр уехал.', ['Стороны договорились о встрече.', 'Министр уехал.']],
    ['See www.example.Com or Node.JS or St.Lucia or news.un.org now.', ['See www.example.Com or Node.JS or St.Lucia or news.un.org now.']],
    ['“Really?” she asked. “No!”', ['“Really?” she asked.', '“No!”']],
    ['«Да!» — ответил он. «Нет?» Она ушла.', ['«Да!» — ответил он.', '«Нет?»', 'Она ушла.']],
    ['He left at 5 p.m. They met.', ['He left at 5 p.m.', 'They met.']],
    ['At 5 p.m. Moscow time they met.', ['At 5 p.m. Moscow time they met.']],
    ['At 9 a.m. on Friday they met.', ['At 9 a.m. on Friday they met.']],
    ['He came from the U.S. The talks began.', ['He came from the U.S.', 'The talks began.']],
    ['He came from the U.S. “They agreed.”', ['He came from the U.S.', '“They agreed.”']],
    ['U.S. President Donald Trump spoke.', ['U.S. President Donald Trump spoke.']],
    ['It was Acme Inc. In May it closed.', ['It was Acme Inc.', 'In May it closed.']],
    ['Acme Inc. Chairman Smith left.', ['Acme Inc. Chairman Smith left.']],
    ['Mr. He met Dr. The.', ['Mr. He met Dr. The.']],
    ['Это хлеб, соль и т.д. В мае их не было.', ['Это хлеб, соль и т.д.', 'В мае их не было.']],
    ['Это было в 2024 г. Он уехал.', ['Это было в 2024 г.', 'Он уехал.']],
    ['Это было в г. Москва и др. городах.', ['Это было в г. Москва и др. городах.']],
    ['В 2024 г. В. Путин приехал.', ['В 2024 г. В. Путин приехал.']],
    ['وافق الوزير؛ لأن الهدنة انتهت؛ ثم غادر.', ['وافق الوزير؛', 'لأن الهدنة انتهت؛', 'ثم غادر.']],
    ['قائد: - أولا - ثانيا - ثالثا', ['قائد:', 'أولا', 'ثانيا', 'ثالثا']],
    ['Стороны – с одной стороны – договорились.', ['Стороны – с одной стороны – договорились.']],
    ['«Оба – мир и труд – нужны», – сказал он.', ['«Оба – мир и труд – нужны», – сказал он.']],
    ['- Вчера глава – доктор – вошёл', ['- Вчера глава – доктор – вошёл']],
    ['- один - два - три - четыре', ['один', 'два', 'три', 'четыре']],
    ['Они договорились.В этом контексте И.Ли уехал.', ['Они договорились.', 'В этом контексте И.Ли уехал.']],
    ['Саммит «Запад – Восток».Это всё.', ['Саммит «Запад – Восток».', 'Это всё.']],
    ['', []],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
});
