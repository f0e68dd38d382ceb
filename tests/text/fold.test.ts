import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText, originalSpan } from '../../src/text';

/** What is folded → every spelling that folds to it. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  اسيرا: ['أسيرًا', 'أسيراً', 'اسيرا', 'أسـيـرًا', 'إسيرا', 'آسيرا'],
  هدنه: ['هدنة', 'هُدْنَة', 'هدنه', 'هـدنـة'],
  علي: ['على', 'علي', 'علی', 'عَلى'],
  موكد: ['مؤكد', 'مُؤكَّد'],
  لا: ['لا', 'ﻻ'],
  '2025': ['2025', '٢٠٢٥', '۲۰۲۵', '２０２５', '२०२५', '\u{1d7d0}\u{1d7ce}\u{1d7d0}\u{1d7d3}'],
  елка: ['ёлка', 'Ёлка', 'ЕЛКА', 'е\u0308лка'],
  йод: ['йод', 'и\u0306од', 'ЙОД'],
  київ: ['Київ', 'КИЇВ', 'Киі\u0308в', 'Київ\u200e'],
  "перемир'я": ['перемир’я', "перемир'я", 'перемирʼя', 'ПЕРЕМИР`Я'],
  зеленський: ['Зеленський', 'Зелeнський'],
  україні: ['Україні', 'Українi'],
  'truce - now': ['Truce – now', 'truce — now', 'TRUCE\u00a0\u2212\u202fnow'],
  '"yes"': ['“yes”', '«yes»', '„yes“', '"YES"'],
  ceasefire: ['ceasefire', 'cease\u00adfire', 'ｃｅａｓｅｆｉｒｅ', 'CEASE\u200bFIRE'.replace('\u200b', '\u200d')],
};

describe('fold', () => {
  for (const [folded, spellings] of Object.entries(SPELLINGS))
    it.each(spellings)(`%s → ${folded}`, (spelling) => expect(foldText(spelling)).toBe(folded));

  it.each([
    ['мир', 'мiр has another letter', 'мур'],
    ['أسير', 'another word', 'أسرى'],
    ['й', 'is not и', 'и'],
    ['ї', 'is not і', 'і'],
  ])('%s stays apart (%s): %s', (a, _, b) => expect(foldText(a)).not.toBe(foldText(b)));

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('أسيرًا', 'ﷺ', 'ﻻ', 'Київ', 'ё', 'и\u0306', '\ud800', '\u200f', '٢٣', '🔴', ' ', '\r\n', '’', '«', 'İ'), {
        maxLength: 30,
      })
      .map((parts) => parts.join('')),
  );

  it('maps every folded stretch back to a stretch of the original, in order, within bounds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = fold(text);
        expect(folded.starts[folded.text.length]).toBe(text.length);
        for (let i = 0; i < folded.text.length; i += 1) {
          const { start, end } = originalSpan(folded, i, i + 1);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : folded.starts[i - 1]!);
        }
      }),
    );
  });

  it('folds what a span maps back to into the span again', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('أسيرًا', 'هدنة', 'Київ', 'Ёлка', 'truce', '30', '٣٠', ' ', '، '), { minLength: 1, maxLength: 12 })
          .map((parts) => parts.join(' ')),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const folded = fold(text);
          const [from, to] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y) as [number, number];
          const { start, end } = originalSpan(folded, from, to);
          expect(foldText(text.slice(start, end))).toBe(folded.text.slice(from, to));
        },
      ),
    );
  });

  it('is the same folded twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
