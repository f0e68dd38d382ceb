import type { SyntaxWords } from '../../languages/words/claims';
import { foldText } from '../../text';

interface Leads {
  readonly nonFiniteAfter: ReadonlySet<string>;
  readonly nounAfter: ReadonlySet<string>;
}

const leads = new WeakMap<SyntaxWords, Leads>();

/** The words before which a verb is no finite one, or no verb, folded once for each language. */
export function leadsOf(syntax: SyntaxWords): Leads {
  let found = leads.get(syntax);
  if (found === undefined) {
    found = { nonFiniteAfter: new Set(syntax.nonFinite.after.map(foldText)), nounAfter: new Set(syntax.nounAfter.map(foldText)) };
    leads.set(syntax, found);
  }
  return found;
}
