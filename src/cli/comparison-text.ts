import type { Comparison, Matter, SlotComparison, Teller } from '../compare';
import type { Dossier } from '../kinds/claim';
import { isolate, nameText, quoteText, valueText } from './value-text';

/** How lines are marked up: for a terminal, or as Markdown. */
export interface Markup {
  readonly heading: (text: string) => string;
  readonly subheading: (text: string) => string;
  readonly item: (text: string) => string;
  readonly subitem: (text: string) => string;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

export const MARKUPS: Readonly<Record<'text' | 'markdown', Markup>> = {
  text: {
    heading: (text) => `\n${text}`,
    subheading: (text) => `  ${text}`,
    item: (text) => `    ${text}`,
    subitem: (text) => `        ${text}`,
  },
  markdown: {
    heading: (text) => `\n## ${escapeMarkdown(text)}\n`,
    subheading: (text) => `\n**${escapeMarkdown(text)}**\n`,
    item: (text) => `- ${escapeMarkdown(text)}`,
    subitem: (text) => `  - ${escapeMarkdown(text)}`,
  },
};

const SECTIONS = [
  ['differs', 'They differ'],
  ['compatible', 'They agree, in other words'],
  ['same', 'They agree'],
  ['only', 'One alone says'],
] as const satisfies readonly (readonly [SlotComparison['verdict'], string])[];

/** Says nothing unless someone says otherwise. */
const isPlain = ({ slot, verdict, values }: SlotComparison): boolean =>
  verdict !== 'differs' &&
  ((slot === 'polarity' && values[0]?.value === 'affirmed') || (slot === 'certainty' && values[0]?.value === 'certain'));

function tellerText(teller: Teller, document: string, name: (id: string) => string): string {
  const who = isolate(teller.actors.map(name).join(' and ') || teller.publisher || (teller.anonymous ? 'an unnamed source' : document));
  return teller.ownVoice ? `${who}, own words` : `${who} in ${document}`;
}

function matterLines(matter: Matter, markup: Markup, name: (id: string) => string): string[] {
  const tellers = matter.accounts.map(({ teller, document }) => tellerText(teller, document, name));
  const lines = [markup.heading(`${matter.kind}: ${tellers.join(' | ')}`)];
  const alone = matter.accounts.length === 1;
  for (const [verdict, title] of SECTIONS) {
    const slots = matter.slots.filter((slot) => slot.verdict === verdict && !isPlain(slot));
    if (slots.length === 0) continue;
    if (!alone) lines.push(markup.subheading(title));
    for (const { slot, values } of slots) {
      if (verdict === 'same' || alone) {
        lines.push(markup.item(`${slot}: ${values.map(({ value }) => valueText(value, name)).join(', ')}`));
        continue;
      }
      lines.push(markup.item(slot));
      for (const { value, said } of values) {
        const words = said.map(({ account, quotes }) => [tellers[account], ...quotes.map(quoteText)].join(' '));
        lines.push(markup.subitem(`${valueText(value, name)} — ${[...new Set(words)].join('; ')}`));
      }
    }
  }
  return lines;
}

/** A comparison for people: the matters told by several first, then what one tells alone. Names are in the locale where the dossiers have them. */
export function comparisonText(comparison: Comparison, dossiers: readonly Dossier[], locale: string, markup: Markup): string {
  const known = dossiers.flatMap(({ actors, places }) => [...actors, ...places]) as Dossier['actors'];
  const name = (id: string): string => nameText(known, id, locale);
  const told = (several: boolean) => comparison.matters.filter(({ accounts }) => accounts.length > 1 === several);
  return `${[...told(true), ...told(false)]
    .flatMap((matter) => matterLines(matter, markup, name))
    .join('\n')
    .trim()}\n`;
}
