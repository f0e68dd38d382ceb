import { slotValuesOf } from '../compare';
import type { Claim, Dossier } from '../kinds/claim';
import { stageOf } from '../kinds/stage-of';
import { isolate, nameText, quoteText, valueText } from './value-text';

/** Shown in the heading of the claim, or in lines of their own. */
const ELSEWHERE = new Set(['act', 'agents', 'polarity', 'certainty']);

/** Who says it, outermost first. */
function chainText({ attribution }: Claim, name: (id: string) => string): string {
  if (attribution.length === 0) return 'the document itself';
  return attribution
    .map(({ speakers, cue }) => `${speakers.map(({ actor }) => isolate(name(actor))).join(' and ') || 'an unnamed source'} (${cue})`)
    .join(' → ');
}

/**
 * A claim as lines for a terminal: kind and act, who acts, who says so, every value with the words it was read from, and the evidence.
 * Names are in the language of the document.
 */
export function claimText(claim: Claim, dossier: Dossier): string {
  const document = dossier.documents.find(({ id }) => id === claim.evidence[0]!.document);
  const known = [...dossier.actors, ...dossier.places] as Dossier['actors'];
  const name = (id: string): string => nameText(known, id, document?.language ?? 'en');
  const stage = stageOf(claim);
  const marks = [stage ?? '', claim.polarity === 'negated' ? 'negated' : '', claim.certainty === 'certain' ? '' : claim.certainty];
  const marked = marks.filter((mark) => mark !== '').join(', ');
  const rows: [string, string][] = [
    ['who', claim.agents.map(({ actor }) => valueText({ actor }, name)).join(', ') || 'nobody named'],
    ['said by', chainText(claim, name)],
  ];
  const slots = new Map<string, string[]>();
  for (const { slot, value, quotes } of slotValuesOf(claim)) {
    if (ELSEWHERE.has(slot)) continue;
    const shown = valueText(value, name);
    const isWords = typeof value === 'object' && value !== null && ('words' in value || 'actor' in value);
    const line = isWords || quotes.length === 0 ? shown : `${shown}  ${quotes.map(quoteText).join(' ')}`;
    slots.set(slot, [...(slots.get(slot) ?? []), line]);
  }
  for (const [slot, lines] of slots) rows.push([slot, lines.join(', ')]);
  rows.push(['evidence', claim.evidence.map(quoteText).join(' … ')]);
  const width = Math.max(...rows.map(([label]) => label.length));
  return [
    `${claim.kind} · ${claim.act}${marked === '' ? '' : ` (${marked})`}  [${claim.id}]`,
    ...rows.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`),
    '',
  ].join('\n');
}
