/**
 * The look of a fact box, the same inside `<fact-box>` and on a page that shows what the server rendered, so that nothing moves when the element takes over.
 * Logical properties only, so that it mirrors itself; colours by custom properties (`--fact-box-ink`, `-paper`, `-quiet`, `-line`, `-accent`), light and dark by
 * `color-scheme`. Nothing moves or fades, so there is nothing to reduce. `styles/fact-box.css` is this text.
 */
export const STYLES = `:host, fact-box { display: block; container-type: inline-size; color-scheme: light dark; }
:host([theme=light]), fact-box[theme=light] { color-scheme: light; }
:host([theme=dark]), fact-box[theme=dark] { color-scheme: dark; }
:host([hidden]), fact-box[hidden] { display: none; }
.fact-box { --ink: var(--fact-box-ink, light-dark(#1a1a1a, #ececec)); --paper: var(--fact-box-paper, light-dark(#fff, #1b1d20));
--quiet: var(--fact-box-quiet, light-dark(#565656, #b4b4b4)); --line: var(--fact-box-line, light-dark(#d5d5d5, #44474b));
--accent: var(--fact-box-accent, light-dark(#0b57a4, #8cc2ff));
background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; line-height: 1.5; overflow-wrap: anywhere; text-align: start; }
.fact-box:lang(ar) { line-height: 1.7; }
.fact-box :is(h1, h2, h3, h4, h5, h6) { margin: 0; font-size: 1rem; line-height: 1.4; }
.fact-box > :is(h1, h2, h3, h4, h5) { font-size: 1.15rem; }
.fact > :first-child a { color: inherit; text-decoration: none; }
.fact > :first-child a:hover { text-decoration: underline; }
.fact-box .fact-status { display: inline-block; font-weight: 400; font-size: .85rem; color: var(--quiet); border: 1px solid var(--line); border-radius: 1rem; padding-inline: .6rem; margin-inline-start: .3rem; }
.fact, .fact-box footer { border-block-start: 1px solid var(--line); margin-block-start: .8rem; padding-block-start: .8rem; }
.fact-box dl { margin: .4rem 0; }
.fact-box dl > div { margin-block-end: .3rem; }
.fact-box dt { color: var(--quiet); font-size: .85rem; }
.fact-box dd { margin: 0; }
.fact-box .fact-said-by dd { font-weight: 600; }
.fact-box :is(summary, a) { color: var(--accent); }
.fact-box summary { cursor: pointer; font-size: .9rem; }
.fact-box :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.fact-box blockquote { margin: .5rem 0; padding-inline-start: .7rem; border-inline-start: 3px solid var(--accent); }
.fact-box blockquote p { display: inline; margin: 0 0 0; }
.fact-box ul { margin: .3rem 0 0; padding-inline-start: 1.2rem; font-size: .9rem; }
@container (min-width: 24rem) { .fact-box dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: .7rem; align-items: baseline; } }
@media print { .fact-box { background: none; color: #000; break-inside: auto; } .fact { break-inside: avoid; } .fact-box details::details-content { content-visibility: visible; } }
`;
