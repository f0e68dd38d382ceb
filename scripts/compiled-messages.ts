import { fileURLToPath } from 'node:url';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { messages as ar } from '../src/languages/ar/messages';
import { messages as en } from '../src/languages/en/messages';
import { messages as ru } from '../src/languages/ru/messages';
import { messages as uk } from '../src/languages/uk/messages';
import type { BoxMessages } from '../src/languages/words/messages';

const LOCALES = {
  ar: { tag: 'ar', direction: 'rtl', plurals: 'zero one two few many other', messages: ar },
  en: { tag: 'en-GB', direction: 'ltr', plurals: 'one other', messages: en },
  ru: { tag: 'ru', direction: 'ltr', plurals: 'one few many other', messages: ru },
  uk: { tag: 'uk', direction: 'ltr', plurals: 'one few many other', messages: uk },
} as const satisfies Record<string, { tag: string; direction: 'ltr' | 'rtl'; plurals: string; messages: BoxMessages }>;
type LocaleCode = keyof typeof LOCALES;

const pathOf = (file: string): string => fileURLToPath(new URL(`../src/languages/${file}`, import.meta.url));
const HEADER = '// Written by scripts/compile-messages.ts from messages.ts. Do not edit.';
/** What the short form gives a meaning of its own may not stand in a message. */
const RESERVED = /[|#<>\n\\`]|\$\{/;

/** The ids by their prefix, in the order of the messages; `-` for those without one. */
function groupedIds(): string[] {
  const groups = new Map<string, string[]>();
  for (const id of Object.keys(en)) {
    const dot = id.indexOf('.');
    const prefix = dot < 0 ? '-' : id.slice(0, dot);
    groups.set(prefix, [...(groups.get(prefix) ?? []), id.slice(dot + 1)]);
  }
  return [...groups].map(([prefix, words]) => [prefix, ...words].join(' '));
}

function short(elements: readonly MessageFormatElement[], plurals: readonly string[]): string {
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
          return plurals.map((category) => short(element.options[category]!.value, plurals)).join('|');
        case TYPE.select: {
          const { oblique, other } = element.options;
          return `<${short(other!.value, plurals)}/${short(oblique!.value, plurals)}>`;
        }
        default:
          throw new Error(`expected text, an argument, a plural or the oblique case, found element type ${element.type}`);
      }
    })
    .join('');
}

function localeModule(code: LocaleCode): string {
  const { tag, direction, plurals, messages } = LOCALES[code];
  const texts: Readonly<Record<string, string>> = messages;
  const lines = groupedIds().flatMap((line) => {
    const [prefix, ...words] = line.split(' ');
    return words.map((word) => {
      const text = short(parse(texts[prefix === '-' ? word : `${prefix}.${word}`]!), plurals.split(' '));
      return text === word.replaceAll('-', ' ') ? '' : text;
    });
  });
  return [
    HEADER,
    "import type { BoxLocale } from '../../words/messages';",
    '',
    '/** This language for fact boxes, its messages without the ICU syntax. */',
    'export const locale: BoxLocale = {',
    `  code: '${code}',`,
    `  tag: '${tag}',`,
    `  direction: '${direction}',`,
    `  plurals: '${plurals}',`,
    `  messages: \`${lines.join('\n')}\`,`,
    '};',
    '',
  ].join('\n');
}

const idsModule = (): string =>
  [
    HEADER,
    '',
    '/** Ids of the messages in the order of every language: a line has a prefix (`-` is none) and the words behind it. */',
    `export const MESSAGE_IDS = \`${groupedIds().join('\n')}\`;`,
    '',
  ].join('\n');

/** Every file the generator writes, with what makes it. */
export const COMPILED: readonly { readonly path: string; readonly module: () => string }[] = [
  { path: pathOf('words/generated/message-ids.ts'), module: idsModule },
  ...(Object.keys(LOCALES) as LocaleCode[]).map((code) => ({
    path: pathOf(`${code}/generated/messages.ts`),
    module: () => localeModule(code),
  })),
];
