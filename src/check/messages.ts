import type { Finding } from '../model/finding';

type Args = Readonly<Record<string, unknown>>;
type Wording = (args: Args) => string;

/** A value as it stands in a record: words in quotation marks, numbers bare, nothing as "nothing". */
export const show = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? `"${value}"`
      : Array.isArray(value)
        ? value.map(show).join(', ')
        : String(value);

const differs: Wording = ({ problem, quote, said, recorded }) =>
  problem === 'silent'
    ? `the quote ${show(quote)} does not say ${show(recorded)} or anything of its kind`
    : `the quote ${show(quote)} says ${show(said)}, the value says ${show(recorded)}`;

/** The wording of every finding, in one place: what was expected, what was found, and how to mend it where that is not plain. */
const MESSAGES: Readonly<Record<string, Wording>> = {
  'dossier/schema': ({ message }) => String(message),
  'dossier/empty': ({ noun }) => `there is no ${noun}: nothing was checked`,
  'check/nothing': () => 'no dossier was given: nothing was checked',
  'check/rule': ({ rule, message }) => `the rule ${show(rule)} failed itself, nothing it would have found is known: ${message}`,
  'document/text': ({ problem, document, said, recorded }) =>
    problem === 'missing'
      ? `the text of ${show(document)} is not among the texts given: none has its hash, its name or its quotes`
      : problem === 'hash'
        ? `the text has the SHA-256 ${said}, the record says ${recorded}: the text has changed, or is another`
        : `the text is ${said} UTF-16 code units long, the record says ${recorded}`,
  'id/unique': ({ recorded, other }) => `the id ${show(recorded)} is also that of ${other}`,
  'reference/resolves': ({ noun, recorded, dossier }) =>
    `there is no ${noun} ${show(recorded)} in ${dossier === undefined ? 'this dossier' : `the dossier of ${show(dossier)}`}`,
  'quote/document': ({ problem, said, recorded }) =>
    problem === 'unknown'
      ? `there is no document ${show(recorded)} in this dossier`
      : `the quote ends at ${recorded}, the document at ${said}`,
  'quote/exact': ({ problem, quote, said, recorded, at, places, near }) => {
    if (problem === 'context') return `the text has ${show(said)} beside the quote, the record says ${show(recorded)}`;
    if (problem === 'moved') return `the text says ${show(said)} there; the quote ${show(quote)} stands at ${at}, not at ${recorded}`;
    if (problem === 'ambiguous')
      return `the text says ${show(said)} there; the quote ${show(quote)} stands at ${show(places)}: give a prefix that tells which`;
    const other = Array.isArray(near) && near.length > 0 ? `; in another spelling it has ${show(near[0])}` : '';
    return `the text says ${show(said)} there, the quote says ${show(recorded)}, which is nowhere in the text${other}`;
  },
  'act/words': ({ quote, said, recorded }) =>
    `the evidence ${show(quote)} ${Array.isArray(said) && said.length > 0 ? `says ${show(said)}` : 'has a word for no act'}, the claim says ${show(recorded)}`,
  'cue/words': ({ problem, quote, said, recorded }) =>
    problem === 'long'
      ? `${show(quote)} is more than a cue: quote the reporting word alone`
      : Array.isArray(said) && said.length === 0
        ? `the quote ${show(quote)} has no reporting word`
        : `the quote ${show(quote)} says ${show(said)}, the link says ${show(recorded)}`,
  'polarity/words': ({ quote, said, recorded }) => `the evidence ${show(quote)} is ${said}, the claim is ${recorded}`,
  'certainty/words': ({ quote, said, recorded }) => `the evidence ${show(quote)} makes it ${said}, the claim is ${recorded}`,
  'mode/words': ({ quote }) => `the link ${show(quote)} is recorded as a direct quotation, and no quotation marks are near`,
  'attribution/section': ({ speaker, before, after }) =>
    `the claim is in the voice of the document, between ${show(before)} and ${show(after)}, which ${show(speaker)} says`,
  'slot/words': ({ quote, recorded }) => `nothing in the evidence ${show(quote)} says ${show(recorded)}`,
  'document/quoted': ({ recorded }) => `no claim quotes the document ${show(recorded)}`,
  'document/published': ({ said, recorded }) =>
    `the times of its claims are resolved from ${show(said)}, the document was published on ${show(recorded)}`,
  'evidence/near': ({ problem, recorded }) =>
    problem === 'order'
      ? `the evidence ${show(recorded)} stands before the piece given before it`
      : `the evidence ${show(recorded)} stands far from the rest of it`,
  'actor/inferred': ({ recorded, inferredFrom }) => `${show(recorded)} is inferred from ${show(inferredFrom)}, and nothing before names it`,
  'actor/together': ({ recorded, quote, type, other }) =>
    `${show(quote)} can't mean ${show(recorded)}, a ${type}, together with ${show(other)}`,
  'mention/short': ({ quote }) => `${show(quote)} is more than a mention: quote the words that refer to the actor alone`,
  'quote/evidence': ({ recorded }) => `the quote ${show(recorded)} does not stand in the evidence of its claim`,
  'quote/short': ({ recorded, said }) =>
    `the quote is ${recorded} characters long: cite at most ${said}, or put a digest in place of the words`,
  'time/order': ({ problem, recorded, act, said }) =>
    `the act is ${show(act)}, and ${show(recorded)} is ${problem === 'past' ? 'before' : 'after'} ${show(said)}, when the document was published`,
  'arithmetic/exchange': ({ recorded, said, parts }) => `the total says ${recorded}, the parts make ${said} (${parts})`,
  'arithmetic/truce': ({ recorded, said, days }) => `${show(recorded)} is ${days} days long, the truce is to last ${show(said)}`,
  'arithmetic/count': ({ recorded, unit }) => `${recorded} is no count of ${show(unit)}`,
  'act/kind': ({ recorded, kind }) => `the act ${show(recorded)} can't be done about the kind ${show(kind)}`,
  'parties/differ': ({ problem, recorded, one, other }) =>
    problem === 'twice' ? `${show(recorded)} stands here twice` : `${show(recorded)} is both ${show(one)} and ${show(other)}`,
  'speaker/speaks': ({ problem, recorded, type }) =>
    problem === 'twice' ? `${show(recorded)} stands in the link twice` : `${show(recorded)} is a ${type}, which says nothing`,
  'links/symmetric': ({ problem, recorded, claim }) =>
    problem === 'self' ? 'the claim links to itself' : `the claim links to ${show(claim)} as ${show(recorded)}, which does not link back`,
  'links/acyclic': ({ recorded, claim }) => `the claim ${show(claim)} leads back to itself by ${show(recorded)}`,
  'places/within': ({ recorded }) => `${show(recorded)} leads back here: a circle`,
  'coverage/values': ({ said, kind }) => `the text says ${show(said)} (${kind}), which no claim records`,
  'names/translated': ({ recorded, missing }) => `${show(recorded)} has no name in ${show(missing)}`,
  'value/quantity': differs,
  'value/duration': differs,
  'value/time': differs,
  'value/actor': differs,
  'value/place': differs,
  'time/stated': ({ said, recorded, weekday }) =>
    `the words state ${show(said)}, the value says ${show(recorded)}${weekday === undefined ? '' : `, a ${weekday}`}`,
  'time/resolved': ({ said, recorded }) => `the document was published on ${show(said)}, the time is resolved from ${show(recorded)}`,
  'time/possible': ({ problem, said, recorded }) =>
    problem === 'impossible'
      ? `${show(recorded)} is no date of the calendar`
      : problem === 'reversed'
        ? `${show(recorded)} ends before it begins`
        : `${show(recorded)} is far from ${show(said)}, when the document was published`,
};

/** Whether a code has its wording here. */
export const hasMessage = (code: string): boolean => Object.hasOwn(MESSAGES, code);

/**
 * A finding in one line of English.
 *
 * @example
 * messageOf({ code: 'dossier/empty', severity: 'error', path: ['claims'], args: { noun: 'claim' } }); // → 'there is no claim: nothing was checked'
 */
export function messageOf(finding: Finding): string {
  const wording = Object.hasOwn(MESSAGES, finding.code) ? MESSAGES[finding.code] : undefined;
  if (wording !== undefined) return wording(finding.args);
  return typeof finding.args.message === 'string' ? finding.args.message : `${finding.code} ${JSON.stringify(finding.args)}`;
}
