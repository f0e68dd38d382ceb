import type { Claim } from '../kinds/claim';
import type { Document } from '../model/document';
import type { Scene } from './scene';
import { languageOf, showQuote } from './show-quote';
import type { Evidence } from './view';

/** Text fragments give `-`, `,` and `&` a meaning of their own (WICG scroll to text fragment). Half a surrogate pair cannot be encoded; it cannot be found either. */
const fragment = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');

/** A document's address, if it may be linked: anything but the web could run in the page. */
export const linkOf = (document: Document | undefined): { readonly uri?: string } =>
  /^https?:\/\//i.test(document?.uri ?? '') ? { uri: document!.uri! } : {};

/** The words a claim stands on, each with its language, its direction and, where the document has an address, a link that scrolls to them. */
export const evidenceOf = (claim: Claim, scene: Scene): Evidence[] =>
  claim.evidence.map((quote): Evidence => {
    const { document, start, end, exact } = quote;
    const { uri } = linkOf(scene.documents.get(document));
    const link = uri && { uri: exact === undefined ? uri : `${uri.split('#')[0]}#:~:text=${fragment(exact)}` };
    return { document, start, end, value: showQuote(quote, scene), ...languageOf(document, scene), ...link };
  });
