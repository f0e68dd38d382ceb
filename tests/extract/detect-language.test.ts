import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/extract/detect-language';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import type { Language } from '../../src/languages/language';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';

const LANGUAGES: readonly Language[] = [ar, en, ru, uk];

describe('detectLanguage', () => {
  it.each([
    ['ar', 'اتفق الجانبان على هدنة لمدة أسبوعين.'],
    ['ar', 'قال متحدث باسم NATO إن الهدنة صامدة.'],
    ['en', 'The two sides agreed on a two-week truce.'],
    ['en', 'The readout quotes «هدنة» and nothing else of the Arabic text.'],
    ['ru', 'Стороны договорились о двухнедельном перемирии, обмены пленными продолжатся.'],
    ['uk', 'Сторони домовилися про двотижневе перемир’я, обміни полоненими триватимуть.'],
    ['ru', 'СТОРОНЫ ДОГОВОРИЛИСЬ О ПЕРЕМИРИИ. ЭТО ПЕРВЫЙ ШАГ.'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text, LANGUAGES)?.code).toBe(code);
    expect(detectLanguage(text, [...LANGUAGES].reverse())?.code).toBe(code);
  });

  it('gives the first where nothing tells, the only one where there is one, and nothing of none', () => {
    expect(detectLanguage('175 – 23', LANGUAGES)).toBe(ar);
    expect(detectLanguage('The two sides agreed.', [uk])).toBe(uk);
    expect(detectLanguage('The two sides agreed.', [])).toBeUndefined();
  });
});
