import { directionOf } from '../../factbox/direction-of';
import { element } from '../../factbox/html-of-parts';
import { sha256Hex } from '../../ground/sha256-hex';
import type { Dossier } from '../../kinds/claim';
import type { Finding } from '../../model/finding';
import { claimHtml, namesOf, safeHtml } from './claim-html';
import { type Piece, piecesOf } from './pieces-of';
import { stylesOf } from './styles-of';

const EXCERPT = 60;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LETTER = /\p{L}/u;
const SAMPLE = 200;

/** The direction that most letters of a line have; that of the document where it has none. */
function lineDirection(line: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  let [left, right] = [0, 0];
  for (const character of line.slice(0, SAMPLE)) {
    if (RIGHT_TO_LEFT.test(character)) right += 1;
    else if (LETTER.test(character)) left += 1;
  }
  return left === right ? otherwise : right > left ? 'rtl' : 'ltr';
}

function pieceHtml(piece: Piece, text: string, labels: readonly string[]): string {
  const words = safeHtml(text.slice(piece.start, piece.end));
  if (piece.claims.length === 0) return words;
  const numbers = piece.begins.map((claim) =>
    element('a', { class: 'number', id: `words-${claim}`, href: `#claim-${claim}`, 'aria-label': labels[claim - 1] }, String(claim)),
  );
  const depth = piece.claims.length === 1 ? '' : piece.claims.length === 2 ? ' two' : ' many';
  return numbers.join('') + element('mark', { class: `${piece.claims.map((claim) => `w${claim}`).join(' ')}${depth}` }, words);
}

const findingHtml = ({ severity, code, start, end }: Finding, text: string): string => {
  const words = start === undefined || end === undefined ? '' : text.slice(start, Math.min(end, start + EXCERPT));
  return element('li', {}, safeHtml(`${severity} ${code} `), words === '' ? '' : element('bdi', {}, safeHtml(`“${words}”`)));
};

const base64OfHex = (hex: string): string => btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));

/**
 * A page that shows what was extracted from a text: the text with the words of every claim marked, the claims beside it. Pointing at either, by mouse or keyboard, shows the other.
 * One file without a script; its content security policy allows nothing but its own styles. All that comes from the data is escaped.
 *
 * @param text the text of the dossier's only document, as extracted from
 */
export function htmlReport(dossier: Dossier, text: string, findings: readonly Finding[] = []): string {
  const { claims, documents } = dossier;
  const lang = documents[0]?.language ?? 'und';
  const title = documents[0]?.title ?? documents[0]?.id ?? 'Claims';
  const names = namesOf(dossier);
  const spans = claims.flatMap(({ evidence }, index) => evidence.map(({ start, end }) => ({ start, end, claim: index + 1 })));
  const labels = claims.map(({ kind, act }, index) => `Claim ${index + 1}: ${kind}, ${act}`);
  const lines = piecesOf(text, spans).map((pieces) => {
    const dir = lineDirection(text.slice(pieces[0]!.start, pieces.at(-1)!.end), directionOf(lang));
    return element('p', { dir }, ...pieces.map((piece) => pieceHtml(piece, text, labels)));
  });
  const styles = stylesOf(claims.length);
  const about = [documents[0]?.publisher, documents[0]?.published, lang, `${claims.length} claims`].filter((part) => part !== undefined);
  const policy = `default-src 'none'; style-src 'sha256-${base64OfHex(sha256Hex(styles))}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
<header>${element('h1', {}, element('bdi', {}, safeHtml(title)))}${element('p', {}, safeHtml(about.join(' · ')))}</header>
<main>
${element('section', { class: 'text', lang, dir: directionOf(lang), 'aria-label': 'Text' }, ...lines)}
${element(
  'section',
  { class: 'claims', 'aria-label': 'Claims', tabindex: '0' },
  element('ol', {}, ...claims.map((claim, index) => claimHtml(claim, index + 1, names))),
  findings.length === 0 ? '' : element('h2', {}, 'Findings') + element('ul', {}, ...findings.map((finding) => findingHtml(finding, text))),
)}
</main>
</body>
</html>
`;
}
