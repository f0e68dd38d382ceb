import { slotValuesOf } from '../../compare';
import { directionOf } from '../../factbox/direction-of';
import { element, escapeHtml } from '../../factbox/html-of-parts';
import type { Claim, Dossier } from '../../kinds/claim';
import { stageOf } from '../../kinds/stage-of';
import type { Quote } from '../../model/quote';

/** What the values of a dossier's claims are called. */
export interface Names {
  readonly name: (id: string) => string;
  readonly language: (document: string) => string;
}

const ELSEWHERE: ReadonlySet<string> = new Set(['act', 'agents', 'polarity', 'certainty']);
const LONE_SURROGATE = /\p{Cs}/gu;

/** Escaped, without what no page can hold. */
export const safeHtml = (text: string): string => escapeHtml(text.replace(LONE_SURROGATE, '\ufffd'));

/** The names of a dossier, in the language of its document where it has them. */
export function namesOf({ actors, places, documents }: Dossier): Names {
  const preferred = documents[0]?.language ?? 'en';
  const known = new Map<string, Readonly<Record<string, string | undefined>>>(
    [...actors, ...places].map(({ id, names }) => [id, names as Readonly<Record<string, string | undefined>>]),
  );
  const languages = new Map(documents.map(({ id, language }) => [id, language]));
  return {
    name: (id) => {
      const names = known.get(id) ?? {};
      return names[preferred] ?? names.en ?? Object.values(names).find((name) => name !== undefined) ?? id;
    },
    language: (document) => languages.get(document) ?? 'und',
  };
}

/** The words of a quote, in their own language and direction. */
export function quoteHtml({ exact, start, end, document }: Quote, { language }: Names): string {
  if (exact === undefined) return safeHtml(`${start}–${end}`);
  const lang = language(document);
  return element('q', {}, element('bdi', { lang, dir: directionOf(lang) }, safeHtml(`“${exact}”`)));
}

const isolated = (text: string): string => element('bdi', {}, safeHtml(text));

function valueHtml(value: unknown, names: Names): string {
  if (Array.isArray(value)) return value.map((each) => valueHtml(each, names)).join(', ');
  if (typeof value !== 'object' || value === null) return safeHtml(String(value));
  const bare = value as Readonly<Record<string, unknown>>;
  const named = bare.actor ?? bare.place;
  if (typeof named === 'string') return isolated(names.name(named));
  if (typeof bare.words === 'string') return isolated(`“${bare.words}”`);
  return isolated(
    Object.entries(bare)
      .filter(([key, part]) => !((key === 'bound' && (part === 'exact' || part === 'on')) || key === 'precision'))
      .map(([key, part]) =>
        key === 'value' || key === 'unit' ? String(part) : `${key} ${typeof part === 'object' ? JSON.stringify(part) : String(part)}`,
      )
      .join(' '),
  );
}

function chainHtml({ attribution }: Claim, names: Names): string {
  if (attribution.length === 0) return 'the document itself';
  return attribution
    .map(({ speakers, cue, mode, quote }) => {
      const who = speakers.map(({ actor }) => isolated(names.name(actor))).join(' and ') || 'an unnamed source';
      return `${who} (${safeHtml(cue)}, ${safeHtml(mode)} ${quoteHtml(quote, names)})`;
    })
    .join(' → ');
}

const agentHtml = ({ actor, quote, inferredFrom }: Claim['agents'][number], names: Names): string =>
  `${isolated(names.name(actor))} ${quote === undefined ? safeHtml(`(from ${inferredFrom ?? 'context'})`) : quoteHtml(quote, names)}`;

/** A claim as a card: its kind and act, who acts, who says so, every value with its words, and the evidence. */
export function claimHtml(claim: Claim, number: number, names: Names): string {
  const status = [
    stageOf(claim) ?? '',
    claim.polarity === 'negated' ? 'negated' : '',
    claim.certainty === 'certain' ? '' : claim.certainty,
  ];
  const rows: [string, string][] = [
    ['who', claim.agents.map((agent) => agentHtml(agent, names)).join(', ') || 'nobody named'],
    ['said by', chainHtml(claim, names)],
  ];
  for (const { slot, value, quotes } of slotValuesOf(claim)) {
    if (ELSEWHERE.has(slot)) continue;
    const html = [valueHtml(value, names), ...quotes.map((quote) => quoteHtml(quote, names))].join(' ');
    const last = rows.at(-1);
    // the elements of a list stand in one row
    if (last?.[0] === slot) last[1] += `, ${html}`;
    else rows.push([slot, html]);
  }
  rows.push(['evidence', claim.evidence.map((quote) => quoteHtml(quote, names)).join(' … ')]);
  const marks = status.filter((mark) => mark !== '').join(', ');
  return element(
    'li',
    { id: `claim-${number}`, tabindex: '-1', 'data-kind': claim.kind, 'data-claim': claim.id },
    element(
      'h2',
      {},
      element('a', { href: `#words-${number}` }, `${number}. ${safeHtml(claim.kind)} · ${safeHtml(claim.act)}`),
      marks === '' ? '' : ` ${element('span', { class: 'status' }, safeHtml(marks))}`,
    ),
    element('dl', {}, ...rows.map(([label, html]) => element('dt', {}, safeHtml(label)) + element('dd', {}, html))),
  );
}
