import { ar, type BoxLocale, en, type FactBox, factBox, intlFormatters, ru, toHtml, toMarkdown, toText, uk } from '../../factbox';
import { KINDS, type Kind, LANGUAGES, type LanguageCode } from '../../model/vocabulary';
import type { Command } from '../command';
import { readDossier } from '../read-dossier';
import { resolveActor } from '../resolve-actor';

const LOCALES: Readonly<Record<LanguageCode, BoxLocale>> = { ar, en, ru, uk };
/** What a box can be drawn as. Adding one is a line. */
const RENDERERS: Readonly<Record<string, (box: FactBox) => string>> = {
  text: toText,
  html: (box) => toHtml(box),
  markdown: (box) => toMarkdown(box),
};
const FORMATS = Object.keys(RENDERERS);

export const show: Command = {
  name: 'show',
  operands: 'DOSSIER|-',
  operandCount: { least: 1, most: 1 },
  about: 'a dossier as a fact box, in the language of the reader',
  examples: [
    ['onrecord show call.json --locale ar', 'the facts of a call, in Arabic'],
    ['onrecord show call.json --locale uk --kind prisoner-exchange', 'one kind of them, in Ukrainian'],
    ['onrecord extract briefing.txt --published 2026-03-30 | onrecord show - --locale en', 'what a text claims, in English'],
  ],
  flags: {
    locale: { value: 'LOCALE', about: 'the language of the box; that of the first document where not given', oneOf: LANGUAGES },
    format: { value: FORMATS.join('|'), about: 'what to draw it as', oneOf: FORMATS },
    kind: { value: 'KIND', about: 'only this matter; may be given again', oneOf: KINDS, repeats: true },
    about: { value: 'ACTOR', about: 'only what concerns an actor: an id, or a name in any language' },
  },
  run: async ({ operands, flag, flags, output }) => {
    const dossier = await readDossier(operands[0]!);
    const known: readonly string[] = LANGUAGES;
    const locale = (flag('locale') ??
      dossier.documents.map(({ language }) => language.split('-')[0]!).find((code) => known.includes(code)) ??
      'en') as LanguageCode;
    const kinds = flags('kind') as readonly Kind[];
    const about = flag('about');
    const box = factBox(dossier, {
      locale: LOCALES[locale],
      formatters: intlFormatters(),
      ...(kinds.length === 0 ? {} : { kinds }),
      ...(about === undefined ? {} : { about: resolveActor(dossier, 'about', about) }),
    });
    const drawn = RENDERERS[flag('format') ?? 'text']!(box);
    await output.data(drawn.endsWith('\n') ? drawn : `${drawn}\n`);
    return 0;
  },
};
