import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import type { Kind } from '../../../src/model/vocabulary';
import { type ExpectedClaim, runNever, runTable } from '../table';

/** A text in each language. */
interface Texts {
  readonly en: string;
  readonly ar: string;
  readonly ru: string;
  readonly uk: string;
}

/** Texts that claim nothing of a kind. */
export interface Never extends Texts {
  readonly kind: Kind;
}

/** The same told in each language: one claim, by the text itself where nobody is said to say it, and what else is claimed besides. */
export interface Parallel extends ExpectedClaim, Texts {
  /** Who says it, where one does: short for `by`. */
  readonly speaker?: string;
  readonly also?: readonly ExpectedClaim[];
  readonly published?: string;
}

/** Reads every row in the four languages; all must tell the same, and of what is never told no language may tell that kind. */
/** Texts that claim nothing of a kind in any language. */
export interface Never extends Texts {
  readonly kind: Kind;
}

/** Reads every row in the four languages; all must tell the same. */
export function runParallel(name: string, rows: readonly Parallel[], never: readonly Never[] = []): void {
  for (const [code, language] of Object.entries({ en, ar, ru, uk })) {
    runTable(
      `${name}, in ${code} as in the other languages`,
      language,
      rows.map(({ speaker, also = [], published, en: _en, ar: _ar, ru: _ru, uk: _uk, ...claim }, index) => ({
        text: rows[index]![code as 'en'],
        claims: [{ polarity: 'affirmed', by: speaker === undefined ? [] : [speaker], ...claim }, ...also],
        ...(published === undefined ? {} : { published }),
      })),
    );
    for (const kind of new Set(never.map((row) => row.kind)))
      runNever(
        `${name}, no ${kind} in ${code}`,
        language,
        kind,
        never.filter((row) => row.kind === kind).map((row) => row[code as 'en']),
      );
    for (const { kind, ...texts } of never) runNever(`${name}: no ${kind} in ${code}`, language, kind, [texts[code as keyof Texts]]);
  }
}
