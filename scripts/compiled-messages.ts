import { fileURLToPath } from 'node:url';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { messages as ar } from '../src/languages/ar/messages';
import { messages as en } from '../src/languages/en/messages';
import { messages as ru } from '../src/languages/ru/messages';
import { messages as uk } from '../src/languages/uk/messages';
import { messageIds } from '../src/languages/words/message-ids';
import { type BoxLocale, type BoxMessages, STRAY_LETTERS } from '../src/languages/words/messages';

/** Of one, few, many and other: a fraction's form for one, many's for few. */
const GENITIVE = '3223';
const LOCALES = {
  ar: { tag: 'ar', direction: 'rtl', plurals: 'zero one two few many other', shift: 0x5e0, messages: ar },
  en: { tag: 'en-GB', direction: 'ltr', plurals: 'one other', shift: 0, messages: en },
  ru: { tag: 'ru', direction: 'ltr', plurals: 'one few many other', oblique: GENITIVE, shift: 0x3d5, messages: ru },
  uk: { tag: 'uk', direction: 'ltr', plurals: 'one few many other', oblique: GENITIVE, shift: 0x3d5, messages: uk },
} as const satisfies Record<string, Omit<BoxLocale, 'code' | 'messages'> & { messages: BoxMessages }>;
type LocaleCode = keyof typeof LOCALES;

const pathOf = (file: string): string => fileURLToPath(new URL(`../src/languages/${file}`, import.meta.url));
const HEADER = '// Written by scripts/compile-messages.ts from messages.ts. Do not edit.';
/** What the short form gives a meaning of its own may not stand in a message. */
const RESERVED = /[|#*{}/\n]/;

/** Forms as what they have in common and what they have not; a word beside its oblique case is not cut in two. */
function stemmed(forms: readonly string[]): string {
  const [first = ''] = forms;
  let length = 0;
  while (length < first.length && forms.every((form) => form[length] === first[length])) length += 1;
  const open = first.lastIndexOf('{', length - 1);
  if (open >= 0 && first.indexOf('}', open) >= length) length = open;
  return [first.slice(0, length), ...forms.map((form) => form.slice(length))].join('|');
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

/** Letters as the ASCII signs that stand for them, names in braces as they are. */
const shifted = (text: string, shift: number): string =>
  text.replace(/\{\w+\}|./gsu, (found) => {
    if (shift === 0 || found.length > 1) return found;
    const stray = STRAY_LETTERS.indexOf(found);
    if (stray >= 0) return String(stray);
    if (/[0-9;-z]/.test(found)) throw new Error(`expected no sign that stands for a letter, found ${found} in ${text}`);
    const sign = String.fromCharCode(Math.max(0, found.charCodeAt(0) - shift));
    return /[;-z]/.test(sign) ? sign : found;
  });

/** Names of kinds and slots begin a line, and are kept small: boxes raise them. */
function lowered(id: string, text: string, code: LocaleCode): string {
  if (!/^(?:kind|slot)\./.test(id)) return text;
  const low = text.replace(/^./u, (first) => first.toLocaleLowerCase(code));
  if (low.replace(/^./u, (first) => first.toLocaleUpperCase(code)) !== text) throw new Error(`expected a capital letter, found ${text}`);
  return low;
}

function localeModule(code: LocaleCode): string {
  const locale = LOCALES[code];
  const texts: Readonly<Record<string, string>> = locale.messages;
  const shorts = messageIds().map((id) => {
    const text = lowered(id, short(parse(texts[id]!), locale), code);
    return text === id.replace(/.*\./, '').replaceAll('-', ' ') ? '' : shifted(text, locale.shift);
  });
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
    `  shift: ${locale.shift},`,
    '  messages:',
    `    '${shorts.join('*').replace(/['\\]/g, '\\$&')}',`,
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
