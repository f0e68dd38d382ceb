/** The look of `<fact-box>`: logical properties only, so that it mirrors itself; colours and sizes by custom properties. */
export const STYLES = `
:host { display: block; container-type: inline-size; color-scheme: light dark;
  --ink: var(--fact-box-ink, light-dark(#1a1a1a, #ececec)); --paper: var(--fact-box-paper, light-dark(#ffffff, #1b1d20));
  --quiet: var(--fact-box-quiet, light-dark(#565656, #b4b4b4)); --line: var(--fact-box-line, light-dark(#d5d5d5, #44474b));
  --accent: var(--fact-box-accent, light-dark(#0b57a4, #8cc2ff)); }
:host([theme="light"]) { color-scheme: light; }
:host([theme="dark"]) { color-scheme: dark; }
:host([hidden]) { display: none; }
.fact-box { background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; line-height: 1.6; overflow-wrap: anywhere; }
h2, h3 { margin: 0; line-height: 1.3; } h2 { font-size: 1.15rem; } h3 { font-size: 1rem; }
h3 a { color: inherit; text-decoration: none; } h3 a:hover { text-decoration: underline; }
.fact-status { font-weight: 400; font-size: .85rem; color: var(--quiet); border: 1px solid var(--line); border-radius: 1rem; padding-inline: .5rem; }
.fact, footer { border-block-start: 1px solid var(--line); margin-block-start: .8rem; padding-block-start: .8rem; }
dl { margin: .4rem 0; } dl > div { display: block; margin-block-end: .25rem; }
dt { color: var(--quiet); font-size: .85rem; } dd { margin: 0; }
.fact-said-by dd { font-style: normal; font-weight: 600; }
summary, a { color: var(--accent); } summary { cursor: pointer; } :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
blockquote { margin: .4rem 0; padding-inline-start: .7rem; border-inline-start: 3px solid var(--accent); } blockquote p { margin: 0; }
ul { margin: .3rem 0 0; padding-inline-start: 1.2rem; }
@container (min-width: 26rem) { dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: .6rem; } }
@media print { .fact-box { border-color: #000; } details::details-content { content-visibility: visible; } }
`;
