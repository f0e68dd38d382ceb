import { mentionsAt } from '../../ground/mentions-at';
import type { Quote } from '../../model/quote';
import type { ActorMention } from '../../read/mentions';
import { below, type CheckContext } from '../context';
import type { Problem, Rule } from '../rule';
import { beginsWithTitle } from '../titles';
import { quoteWords } from '../words-of';
import { valuesOf } from './values';

/** Words of an actor's mention: titles and names, or the word that refers back. */
const MOST = { named: 8, titled: 16, inferred: 3 } as const;
const WORDS = /[\p{L}\p{N}\p{M}'’ʼ]+/gu;

export const mentionShort: Rule = {
  id: 'mention/short',
  severity: 'error',
  summary: 'The quote of an actor is its mention alone: a name with its title, or the word that refers back.',
  failing: 'the mention "Moscow pledged to release 15 soldiers"',
  passing: 'the mention "Moscow"',
  *check(context): Generator<Problem> {
    for (const { site } of valuesOf(context, 'actor')) {
      const quote = site.type === 'actor' ? site.value.quote : undefined;
      if (site.type !== 'actor' || quote?.exact === undefined) continue;
      const isInferred = site.value.inferredFrom !== undefined;
      const length = quote.exact.match(WORDS)?.length ?? 0;
      const isTitled = !isInferred && endsATitle(context, quote, site.value.actor);
      const saysMore =
        !isInferred &&
        !isTitled &&
        (quoteWords(quote, context)?.lexemes ?? []).some(
          ({ value, offset }) => value.role === 'act' && value.form === 'verb' && offset === 0,
        );
      const isSeveral = namesSeveral(context.read(quote), site.value.actor);
      if (
        length > (isTitled ? MOST.titled : isInferred ? MOST.inferred : MOST.named) ||
        (saysMore && length > 2) ||
        (isSeveral && !isTitled)
      )
        yield { path: below(site, 'quote'), document: quote.document, start: quote.start, end: quote.end, args: { quote: quote.exact } };
    }
  },
};

/**
 * The words are one mention, title and name, however long the title is: the readers take them for one («وزير الخارجية والتعاون الدولي بجمهورية مالي، السيد عبد الله ديوب»), or they
 * begin with a title and end with the name, and what stands between names nobody else of the dossier.
 */
function endsATitle(context: CheckContext, quote: Quote, actor: string): boolean {
  const read = context.read(quote);
  if (read === undefined) return false;
  const inside = mentionsAt(read.readings.actors, read.quote);
  const last = inside.at(-1);
  if (last?.actor !== actor || last.end < read.quote.end) return false;
  if (last.start <= read.quote.start) return true;
  const isOther = ({ actor: id, type, form }: ActorMention) =>
    id !== actor && type === 'person' && form !== 'office' && context.actor(id) !== undefined;
  return beginsWithTitle(quote.exact ?? '', context.document(quote.document)?.language) && !inside.some(isOther);
}

/** The words name the actor, and others beside it. */
function namesSeveral(read: ReturnType<Parameters<Rule['check']>[0]['read']>, actor: string): boolean {
  if (read === undefined) return false;
  const inside = mentionsAt(read.readings.actors, read.quote);
  return (
    inside.length > 1 &&
    inside.some((mention) => mention.actor === actor) &&
    inside.some((mention) => mention.actor !== actor && mention.state !== actor)
  );
}
