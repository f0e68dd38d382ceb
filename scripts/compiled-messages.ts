import { fileURLToPath } from 'node:url';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { messages as ar } from '../src/languages/ar/messages';
import { messages as en } from '../src/languages/en/messages';
import { messages as ru } from '../src/languages/ru/messages';
import { messages as uk } from '../src/languages/uk/messages';
import { messageIds } from '../src/languages/words/message-ids';
import type { BoxLocale, BoxMessages } from '../src/languages/words/messages';

/** Of one, few, many and other: a fraction's form for one, many's for few. */
const GENITIVE = '3223';
const LOCALES = {
  ar: { tag: 'ar', direction: 'rtl', plurals: 'zero one two few many other', messages: ar },
  en: { tag: 'en-GB', direction: 'ltr', plurals: 'one other', messages: en },
  ru: { tag: 'ru', direction: 'ltr', plurals: 'one few many other', oblique: GENITIVE, messages: ru },
  uk: { tag: 'uk', direction: 'ltr', plurals: 'one few many other', oblique: GENITIVE, messages: uk },
} as const satisfies Record<string, Omit<BoxLocale, 'code' | 'messages' | 'letters'> & { messages: BoxMessages }>;
type LocaleCode = keyof typeof LOCALES;

const pathOf = (file: string): string => fileURLToPath(new URL(`../src/languages/${file}`, import.meta.url));
const HEADER = '// Written by scripts/compile-messages.ts from messages.ts. Do not edit.';
/** What the short form gives a meaning of its own may not stand in a message. */
const RESERVED = /["#={}/\n]/;

/** Forms as what they have in common and what they have not; a word beside its oblique case is not cut in two. */
function stemmed(forms: readonly string[]): string {
  const [first = ''] = forms;
  let length = 0;
  while (length < first.length && forms.every((form) => form[length] === first[length])) length += 1;
  const open = first.lastIndexOf('{', length - 1);
  if (open >= 0 && first.indexOf('}', open) >= length) length = open;
  return [first.slice(0, length), ...forms.map((form) => form.slice(length))].join('"');
}

type Locale = (typeof LOCALES)[LocaleCode];

function short(elements: readonly MessageFormatElement[], locale: Locale): string {
  const { plurals } = locale;
  return elements
    .map((element): string => {
      switch (element.type) {
        case TYPE.literal:
          if (RESERVED.test(element.value)) throw new Error(`expected a message without ${RESERVED}, found ${element.value}`);
          return element.value;
        case TYPE.argument:
        case TYPE.number:
          return `{${element.value}}`;
        case TYPE.pound:
          return '#';
        case TYPE.plural:
          return stemmed(plurals.split(' ').map((category) => short(element.options[category]!.value, locale)));
        case TYPE.select: {
          const [oblique, other] = [element.options.oblique, element.options.other].map((option) => option!.value);
          const [counted, obliqueCounted] = [other![0], oblique![0]];
          if (counted?.type !== TYPE.plural || obliqueCounted?.type !== TYPE.plural)
            return `{${short(other!, locale)}/${short(oblique!, locale)}}`;
          const categories = plurals.split(' ');
          const taken = 'oblique' in locale ? Array.from(locale.oblique, (place) => categories[Number(place)]!) : [];
          const asWritten = categories.map((category) => short(obliqueCounted.options[category]!.value, locale));
          const asTaken = taken.map((category) => short(counted.options[category]!.value, locale));
          if (asWritten.join() !== asTaken.join()) throw new Error(`expected the oblique case to be ${asTaken}, found ${asWritten}`);
          return short(other!, locale);
        }
        default:
          throw new Error(`expected text, an argument, a plural or the oblique case, found element type ${element.type}`);
      }
    })
    .join('');
}

/** ASCII letters, those that are frequent in code and English first: what stands for the frequent letters of a language makes them cheap to compress beside code. */
const SIGNS = 'etrnaisolucdmpfhgybvkwxjqzETRNAISOLUCDMPFHGYBVKWXJQZ';
const NAME_OR_LETTER = /\{[A-Za-z]+\}|[\p{L}\p{M}]/gu;

/** The letters of texts that are not Latin, the frequent ones first; a rare one costs less as it is than in a table. */
function lettersOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const [found] of texts.join().matchAll(NAME_OR_LETTER)) if (found.length === 1) counts.set(found, (counts.get(found) ?? 0) + 1);
  if (counts.has('e')) return [];
  return [...counts]
    .filter(([, count]) => count > 3)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([letter]) => letter)
    .slice(0, SIGNS.length);
}

/** Letters as the signs that stand for them, names in braces as they are. */
const signed = (text: string, letters: readonly string[]): string =>
  text.replace(NAME_OR_LETTER, (found) => SIGNS[letters.indexOf(found)] ?? found);

/** What every sign stands for, from A to z. */
const tableOf = (letters: readonly string[]): string =>
  letters.length === 0
    ? ''
    : Array.from({ length: 58 }, (_, at) => letters[SIGNS.indexOf(String.fromCharCode(65 + at))] ?? ' ')
        .join('')
        .trimEnd();

/** Names of kinds and slots begin a line, and are kept small: boxes raise them. */
function lowered(id: string, text: string, code: LocaleCode): string {
  if (!/^(?:kind|slot)\./.test(id)) return text;
  const low = text.replace(/^./u, (first) => first.toLocaleLowerCase(code));
  if (low.replace(/^./u, (first) => first.toLocaleUpperCase(code)) !== text) throw new Error(`expected a capital letter, found ${text}`);
  return low;
}

/** Where `Intl` counts years to seconds in the very words of the messages, they are left out. */
const COUNTED_BY_INTL: readonly LocaleCode[] = ['en', 'ru', 'uk'];

/** The messages of a language in short, empty where they are the words of their id. */
function shortsOf(code: LocaleCode): string[] {
  const locale = LOCALES[code];
  const texts: Readonly<Record<string, string>> = locale.messages;
  const ids = messageIds().filter((id) => !(COUNTED_BY_INTL.includes(code) && id.startsWith('duration.')));
  return ids.map((id) => {
    const text = lowered(id, short(parse(texts[id]!), locale), code);
    return text === id.replace(/.*\./, '').replaceAll('-', ' ') ? '' : text;
  });
}

/** Russian and Ukrainian share their signs, so that a page with both has the table once. */
const ALPHABETS = { ar: ['ar'], en: ['en'], ru: ['ru', 'uk'], uk: ['ru', 'uk'] } as const satisfies Record<
  LocaleCode,
  readonly LocaleCode[]
>;

function localeModule(code: LocaleCode): string {
  const locale = LOCALES[code];
  const letters = lettersOf(ALPHABETS[code].flatMap(shortsOf));
  const shorts = shortsOf(code).map((text) => signed(text, letters));
  return [
    HEADER,
    "import type { BoxLocale } from '../../words/messages';",
    '',
    '/** This language for fact boxes, its messages without the ICU syntax. */',
    'export const locale: BoxLocale = {',
    `  code: '${code}',`,
    `  tag: '${locale.tag}',`,
    `  direction: '${locale.direction}',`,
    `  plurals: '${locale.plurals}',`,
    ...('oblique' in locale ? [`  oblique: '${locale.oblique}',`] : []),
    `  letters: '${tableOf(letters)}',`,
    '  messages:',
    `    '${shorts.join('=').replace(/['\\]/g, '\\$&')}',`,
    '};',
    '',
  ].join('\n');
}

/** Every file the generator writes, with what makes it. */
export const COMPILED: readonly { readonly path: string; readonly module: () => string }[] = [
  ...(Object.keys(LOCALES) as LocaleCode[]).map((code) => ({
    path: pathOf(`${code}/generated/messages.ts`),
    module: () => localeModule(code),
  })),
];
