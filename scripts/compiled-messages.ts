import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import { messages as ar } from '../src/languages/ar/messages';
import { messages as en } from '../src/languages/en/messages';
import { messages as ru } from '../src/languages/ru/messages';
import { messages as uk } from '../src/languages/uk/messages';
import type { BoxMessages } from '../src/languages/words/messages';

const LOCALES = {
  ar: { tag: 'ar', direction: 'rtl', messages: ar },
  en: { tag: 'en-GB', direction: 'ltr', messages: en },
  ru: { tag: 'ru', direction: 'ltr', messages: ru },
  uk: { tag: 'uk', direction: 'ltr', messages: uk },
} as const satisfies Record<string, { tag: string; direction: 'ltr' | 'rtl'; messages: BoxMessages }>;
export type LocaleCode = keyof typeof LOCALES;

/** Every file the generator writes. */
export const COMPILED = (Object.keys(LOCALES) as LocaleCode[]).map((code) => ({
  code,
  path: fileURLToPath(new URL(`../src/languages/${code}/generated/messages.ts`, import.meta.url)),
}));

/** What a plural of ours never has; left out, the formatter takes the same. */
const DEFAULTS = new Set(['offset', 'pluralType']);
const compiled = (text: string): string =>
  JSON.stringify(text.includes('{') ? parse(text) : text, (key, value) => (DEFAULTS.has(key) ? undefined : value));

/** The module of one language: text without arguments as it is, the rest as syntax trees. */
export function compiledMessages(code: LocaleCode): string {
  const { tag, direction, messages } = LOCALES[code];
  const lines = Object.entries(messages).map(([id, text]) => `    ${JSON.stringify(id)}: ${compiled(text)},`);
  return [
    '// Written by scripts/compile-messages.ts from messages.ts. Do not edit.',
    "import type { BoxLocale } from '../../words/messages';",
    '',
    '/** This language for fact boxes, with its messages parsed. */',
    'export const locale: BoxLocale = {',
    `  code: '${code}',`,
    `  tag: '${tag}',`,
    `  direction: '${direction}',`,
    '  messages: {',
    ...lines,
    '  },',
    '};',
    '',
  ].join('\n');
}
