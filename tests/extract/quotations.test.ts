import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';

const LANGUAGES = { ar, en, ru, uk };
type Code = keyof typeof LANGUAGES;

/** Who says each claim: `agents: speaker, mode and cue`. */
const said = (code: Code, text: string) =>
  extract({ text, language: code }, { languages: [LANGUAGES[code]] }).dossier.claims.map(({ act, agents, attribution }) => {
    const chain = attribution.map(({ speakers, mode, quote }) => `${speakers.map(({ actor }) => actor).join('+')} ${mode} ${quote.exact}`);
    return `${act} ${agents.map(({ actor }) => actor).join('+')}: ${chain.join(' > ')}`;
  });

describe('a quotation over sentences', () => {
  it.each<[Code, string, readonly string[]]>([
    [
      'en',
      'Trump said: “Sudan rejected the truce. Kenya backed the ceasefire.” Chad backed the truce.',
      ['reject sudan: donald-trump direct said', 'support kenya: donald-trump direct said', 'support chad: '],
    ],
    [
      'en',
      '“Sudan rejected the truce. Kenya backed the ceasefire,” Trump said on Tuesday. “Egypt agreed to the truce.” Chad backed the truce.',
      [
        'reject sudan: donald-trump direct said',
        'support kenya: donald-trump direct said',
        'agree egypt: donald-trump direct said',
        'support chad: ',
      ],
    ],
    [
      'en',
      'Trump said: “Sudan rejected the truce. Kenya backed the ceasefire.\n“Egypt agreed to the truce.”\nChad backed the truce.',
      [
        'reject sudan: donald-trump direct said',
        'support kenya: donald-trump direct said',
        'agree egypt: donald-trump direct said',
        'support chad: ',
      ],
    ],
    [
      'ru',
      'Путин заявил: «Судан отверг перемирие. Кения поддержала прекращение огня». Мексика поддержала перемирие.',
      ['reject sudan: vladimir-putin direct заявил', 'support kenya: vladimir-putin direct заявил', 'support mexico: '],
    ],
    [
      'ru',
      '«Судан отверг перемирие. Кения поддержала прекращение огня», — заявил Песков. Мексика поддержала перемирие.',
      ['reject sudan: dmitry-peskov direct заявил', 'support kenya: dmitry-peskov direct заявил', 'support mexico: '],
    ],
    [
      'uk',
      'Зеленський сказав: „Судан відкинув перемир’я. Кенія підтримала припинення вогню“. Мексика підтримала перемир’я.',
      ['reject sudan: volodymyr-zelenskyy direct сказав', 'support kenya: volodymyr-zelenskyy direct сказав', 'support mexico: '],
    ],
    [
      'ar',
      'قال بوتين: «رفضت أوكرانيا الهدنة. أيدت مصر وقف إطلاق النار». وأيدت كينيا الهدنة.',
      ['reject ukraine: vladimir-putin direct قال', 'support egypt: vladimir-putin direct قال', 'support kenya: '],
    ],
  ])('%s: %s', (code, text, expected) => {
    expect(said(code, text)).toEqual(expected);
  });

  it('that never closes ends with its sentence', () => {
    expect(said('en', 'Trump said: “Sudan rejected the truce. Kenya backed the ceasefire.\nChad backed the truce.')).toEqual([
      'reject sudan: donald-trump direct said',
      'support kenya: ',
      'support chad: ',
    ]);
  });

  it('thousands of marks that never close take no more time than as many words', () => {
    const text = 'Trump said: “Sudan rejected the truce. '.repeat(2000);
    expect(said('en', text)).toHaveLength(2000);
  }, 20_000);
});

describe('a line that opens with its speaker', () => {
  it.each<[Code, string, readonly string[]]>([
    [
      'en',
      'Peskov: Sudan rejected the truce. Kenya backed the ceasefire.\nChad backed the truce.',
      ['reject sudan: dmitry-peskov direct :', 'support kenya: dmitry-peskov direct :', 'support chad: '],
    ],
    ['ru', 'Песков: Судан отверг перемирие.', ['reject sudan: dmitry-peskov direct :']],
    ['ar', 'وزير الخارجية الإيراني عباس عراقجي: رفضت إسرائيل الهدنة.', ['reject israel: abbas-araghchi direct :']],
    ['en', 'The truce in three words: Sudan rejected the truce.', ['reject sudan: ']],
  ])('%s: %s', (code, text, expected) => {
    expect(said(code, text)).toEqual(expected);
  });
});
