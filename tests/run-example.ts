import { transformSync } from 'esbuild';
import { expect } from 'vitest';

const EXPECTED = /^(.*?);?\s*\/\/ → (.*)$/;
const MORE = ', … }';
/** A line that ends a statement, so that what follows begins one. */
const ENDS = /[;{}]\s*(?:\/\/.*)?$/;

/**
 * Rewrites `expression; // → value` to a call of `$check(expression, value)`. An expression may run over several lines; the arrow stands on its last.
 * A value is any literal; an object that ends in `, … }` has more than is shown.
 */
function withChecks(code: string): string {
  const out: string[] = [];
  let statement: string[] = [];
  for (const line of code.split('\n')) {
    const arrow = EXPECTED.exec(line);
    if (arrow !== null) {
      const [check, value] = arrow[2]!.includes(MORE) ? ['$checkPart', arrow[2]!.replaceAll(MORE, ' }')] : ['$check', arrow[2]];
      out.push(`${check}((${[...statement, arrow[1]].join('\n')}), (${value}));`);
      statement = [];
    } else {
      statement.push(line);
      if (ENDS.test(line) || line.trim() === '') {
        out.push(...statement);
        statement = [];
      }
    }
  }
  return [...out, ...statement].join('\n');
}

/** Runs the code of an example with the names given; returns how many `// →` it checked. `import` lines must be taken out before. */
export async function runExample(code: string, names: Readonly<Record<string, unknown>>): Promise<number> {
  let checks = 0;
  const $check = (found: unknown, wanted: unknown) => {
    checks += 1;
    expect(found).toEqual(wanted);
  };
  const $checkPart = (found: unknown, wanted: object) => {
    checks += 1;
    expect(found).toMatchObject(wanted);
  };
  const body = transformSync(`async () => {\n${withChecks(code)}\n}`, { loader: 'ts', target: 'es2022' })
    .code.trim()
    .replace(/;$/, '');
  const given = { ...names, $check, $checkPart };
  const run = new Function(...Object.keys(given), `return (${body})();`) as (...values: unknown[]) => Promise<void>;
  await run(...Object.values(given));
  return checks;
}

/** Identifiers of the code, near enough: names in strings are found too, which does no harm. */
export const identifiersOf = (code: string): Set<string> => new Set(code.match(/[A-Za-z_$][A-Za-z0-9_$]*/g) ?? []);
