import type { Quantity } from '../model/values';
import { bounded } from './bounded';
import { legible } from './phrases';
import type { Scene } from './scene';
import { languageOf, showQuote } from './show-quote';
import type { Part } from './view';

const CURRENCY = { style: 'currency', currencyDisplay: 'name', maximumFractionDigits: 2, minimumFractionDigits: 0 } as const;

/**
 * A number of something: "175 prisoners", "at least 40 drones", "2 to 3 billion US dollars". What the language of the box has no counting form for is told in the words
 * of the text, in their own language: `40 («40 тяжёлых орудий»)`.
 */
export function showQuantity(quantity: Quantity, scene: Scene): readonly Part[] {
  const { phrases } = scene;
  const { unit, bound, quote } = quantity;
  const id = `count.${unit}`;
  const counted = (n: number, grammar?: string): string =>
    phrases.has(id) ? phrases.text(id, { n, case: grammar }) : phrases.amount(n, grammar, { ...CURRENCY, currency: unit });
  const part = (text: string, n: number): readonly Part[] => [{ type: 'number', text, value: n, unit }];
  const bare = (n: number): readonly Part[] => part(phrases.number(n, { maximumFractionDigits: 6 }), n);
  if (phrases.has(id) || /^[A-Z]{3}$/.test(unit)) return bounded(quantity, (n, grammar) => part(counted(n, grammar), n), scene, bare);
  const isOwn = languageOf(quote?.document, scene).lang === phrases.locale.code;
  if (bound === 'exact' && isOwn && quote.exact) return part(quote.exact, quantity.value);
  const words: Part[] = quote?.exact ? showQuote(quote, scene) : [{ type: 'quote', text: legible(unit), lang: 'en', dir: 'ltr' }];
  return phrases.parts('aside', { value: bounded(quantity, bare, scene), note: words });
}
