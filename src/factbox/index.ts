export type { BoxLocale, MessageId } from '../languages/words/messages';
export { type FactBoxOptions, factBox } from './fact-box';
export { icuLabels } from './icu-labels';
export { ar, en, ru, uk } from './locales';
export type { Labels, NumberingSystem, Wording } from './phrases';
export { type HtmlOptions, toHtml } from './to-html';
export { toMarkdown } from './to-markdown';
export { toText } from './to-text';
export type { Detail, Direction, Evidence, FactBox, Part, Row, SaidBy, Source } from './view';
