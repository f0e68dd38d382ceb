import type { Draft } from './drafts';
import { knownOf } from './known';
import type { Scan } from './scan';

const MOST = 3;

/** An initial: one capital letter with its full stop, or one of the few that have more. */
const isInitial = ({ tokens, reading }: Scan, at: number): boolean => {
  const token = tokens[at];
  const stop = tokens[at + 1];
  if (token?.kind !== 'word' || !token.capital || stop?.text !== '.' || stop.gap !== '') return false;
  return token.to - token.from === 1 || reading.language.names.longInitials?.includes(token.text) === true;
};

/** Past the initials that begin at the token: "S. V.", «С.В.». */
export function afterInitials(scan: Scan, at: number): number {
  let next = at;
  for (let count = 0; count < MOST && isInitial(scan, next) && (next === at || scan.tokens[next]!.gap !== '\n'); count += 1) next += 2;
  return next;
}

/** Where the initials before the token begin, none of them before `floor`. */
function beforeInitials(scan: Scan, at: number, floor: number): number {
  let first = at;
  while (at - first < 2 * MOST && first - 2 >= floor && isInitial(scan, first - 2) && scan.tokens[first]!.gap !== '\n') first -= 2;
  return first;
}

const ENDING = 2;

/** Where the given name before a patronymic before the token stands: «Сергей Викторович Лавров». */
function beforePatronymic(scan: Scan, at: number, floor: number): number {
  const { tokens, reading } = scan;
  const { patronymics } = reading.language.names;
  const middle = tokens[at - 1];
  const given = tokens[at - 2];
  if (patronymics.length === 0 || at - 2 < floor || middle?.capital !== true || given?.capital !== true) return at;
  if (tokens[at]!.gap !== ' ' || middle.gap !== ' ') return at;
  const isPatronymic = patronymics.some((part) => {
    const found = middle.text.lastIndexOf(part);
    return found > 1 && middle.text.length - found - part.length <= ENDING;
  });
  return isPatronymic ? at - 2 : at;
}

/** Whether a letter begins one of the names that a person bears. */
export function bearsInitial(scan: Scan, id: string, letter: string): boolean {
  const known = knownOf(scan.reading).actors.get(id);
  if (known === undefined) return id.split('-').some((word) => word.startsWith(letter));
  return known.initials.has(letter[0]!);
}

/** Persons by surname alone with the initials that stand before or after it: "S. V. Lavrov", «Лавров С. В.». */
export function withInitials(scan: Scan, drafts: readonly Draft[]): readonly Draft[] {
  if (scan.reading.language.names.capitals === false) return drafts;
  let floor = 0;
  return drafts.map((draft, index) => {
    const { type, id, first, next, name } = draft;
    const before = floor;
    floor = next;
    if (type !== 'person' || id === undefined || name !== undefined || next - first > 1) return draft;
    const given = beforePatronymic(scan, first, before);
    if (given < first && bearsInitial(scan, id, scan.tokens[given]!.text[0]!))
      return { ...draft, first: given, from: scan.tokens[given]!.from };
    const begin = beforeInitials(scan, first, before);
    if (begin < first && bearsInitial(scan, id, scan.tokens[begin]!.text))
      return { ...draft, first: begin, from: scan.tokens[begin]!.from };
    const end = scan.tokens[next]?.gap === ' ' ? afterInitials(scan, next) : next;
    if (end === next || end > (drafts[index + 1]?.first ?? end) || !bearsInitial(scan, id, scan.tokens[next]!.text)) return draft;
    floor = end;
    return { ...draft, next: end, to: scan.tokens[end - 1]!.to };
  });
}
