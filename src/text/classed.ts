import { BOTH_SCRIPTS, Class, meet, NOT_MET, Told, told, Unit, unitOf } from './characters';
import type { Folded } from './fold';

/** The longest text whose units are put where those of others were. */
const KEPT = 1 << 16;
let kept = new Int32Array(0);

function roomFor(length: number): Int32Array {
  if (length <= kept.length) return kept;
  if (length > KEPT) return new Int32Array(length);
  kept = new Int32Array(Math.min(KEPT, Math.max(4096, length * 2)));
  return kept;
}

/**
 * The folded units of a text with the script and the class of each, ended by a unit of no class; the array may be longer, and is another text's at the next call.
 * Most texts are gone through once and nothing else of them is kept.
 *
 * `undefined` where a unit folds to none or several, or letters of two scripts stand in one word and may be look-alikes: the text is to be folded.
 */
export function classedStraight(text: string): Int32Array | undefined {
  const { length } = text;
  const units = roomFor(length + 1);
  scriptsSeen = 0;
  for (let at = classUnits(text, 0, units); at < length; at = classUnits(text, at, units)) {
    const code = text.charCodeAt(at);
    if (unitOf[code] !== NOT_MET || meet(code) < 0) return undefined;
  }
  units[length] = 0;
  return (scriptsSeen & BOTH_SCRIPTS) === BOTH_SCRIPTS && mixesScripts(units, length) ? undefined : units;
}

/** The scripts that `classUnits` has seen in the text at hand. */
let scriptsSeen = 0;

/** Classes units from a place to the first that was not met before or does not fold to one, whose place comes back: a loop without calls is many times as fast. */
function classUnits(text: string, from: number, units: Int32Array): number {
  const { length } = text;
  const known = unitOf;
  let seen = 0;
  let at = from;
  for (; at < length; at += 1) {
    const unit = known[String.prototype.charCodeAt.call(text, at)]!;
    if (unit < 0) break;
    units[at] = unit;
    seen |= unit;
  }
  scriptsSeen |= seen;
  return at;
}

/** The same of a text that was folded. */
export function classedOf({ units: folded, length }: Folded): Int32Array {
  const units = roomFor(length + 1);
  for (let at = 0; at < length; at += 1) units[at] = told(folded[at]!);
  units[length] = 0;
  return units;
}

/** Whether letters of two scripts stand in one word, apostrophes or not. */
function mixesScripts(units: Int32Array, length: number): boolean {
  let scripts = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at]!;
    const what = unit >> Told.classShift;
    if (what === Class.word) scripts |= unit;
    else if (what !== Class.mark || (unit & Told.unit) !== Unit.apostrophe) scripts = 0;
    if ((scripts & BOTH_SCRIPTS) === BOTH_SCRIPTS) return true;
  }
  return false;
}
