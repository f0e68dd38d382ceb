/**
 * How a text becomes a dossier, a room each:
 *
 * - `lines`: languages, headings, datelines, captions and what else claims nothing
 * - `scene`: a text with its mentions and the words of the tables, looked up once; predicates
 * - `names`: bodies, offices and people that no table has
 * - `actors`: who is named or referred to, and how they stand in the sentence
 * - `clauses`: where clauses begin and end, conditions, words that a verb shares with others
 * - `subjects`: who does what a verb says
 * - `speech`: attribution chains, quotations, sources
 * - `needs`: what a word needs beside it to tell of a matter
 * - `deeds`, `dealings`: matters of force, and of people who meet and agree
 * - `frames`: the act and the agents of a matter
 * - `slots`: the content of a claim, kind by kind
 * - `account`: what one sentence tells of what others told; statements; what is told twice or too far off
 */
export { TEXT_LIMIT } from '../read/bad-input';
export { type Extraction, type ExtractOptions, extract, type SourceDocument } from './extract';
