import type { Claim } from '../kinds/claim';
import type { Document } from '../model/document';
import { directionOf } from './direction-of';
import { type Scene, showQuote } from './show-value';
import type { Evidence } from './view';

/** Text fragments give `-` and `,` and `&` a meaning of their own (WICG scroll to text fragment). */
const fragment = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** Whether an address may be linked: anything but the web could run in the page. */
export const isWebAddress = (uri: string): boolean => /^https?:\/\//i.test(uri);

/** The words a claim stands on, each with its language, its direction and, where the document has an address, a link that scrolls to them. */
export function evidenceOf(claim: Claim, documents: ReadonlyMap<string, Document>, scene: Scene): Evidence[] {
  return claim.evidence.map((quote): Evidence => {
    const { document, start, end, exact } = quote;
    const from = documents.get(document);
    const lang = from?.language ?? 'und';
    const address = from?.uri !== undefined && isWebAddress(from.uri) ? from.uri : undefined;
    const link =
      address === undefined ? {} : { uri: exact === undefined ? address : `${address.split('#')[0]}#:~:text=${safeFragment(exact)}` };
    return { document, start, end, value: showQuote(quote, scene), lang, dir: directionOf(lang), ...link };
  });
}

/** Half a surrogate pair cannot be encoded; it cannot be found either. */
const safeFragment = (text: string): string => fragment(text.replace(/\p{Cs}/gu, '\ufffd'));
