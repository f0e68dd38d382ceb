import { describe, expect, it } from 'vitest';
import { importsOf, isGenerated, ROOMS, resolveImport, roomOf, type SourceFile, sourceFiles, withoutComments } from './source-files';

const written = sourceFiles.filter((file) => !isGenerated(file));
const rank = (room: string): number => ROOMS.indexOf(room as (typeof ROOMS)[number]);
/** `file: what it does` for every file that does it; a test expects none. */
const offences = (find: (file: SourceFile) => readonly string[], files: readonly SourceFile[] = written): string[] =>
  files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));
const pathsOf = (targets: readonly string[]) => targets.flatMap((target) => resolveImport(target)?.path ?? []);
const ours = (file: SourceFile) => pathsOf(file.imports);
const outside = (...rooms: string[]) => written.filter(({ path }) => !rooms.includes(roomOf(path) ?? ''));

/** Rooms that read texts of any language: the words are in `languages`. */
const ENGINES = ['text', 'read', 'ground', 'query', 'compare', 'extract'];
/** Parts of links, which are of no language. */
const OF_LINKS = new Set(['http', 'https', 'www']);

/** Words with which code compares the text of a token: by itself, by its ends, or in a set or a list of the same file; and forms divided by `|`. */
function wordsCompared(code: string): string[] {
  const found: string[] = [];
  const [text, word] = ['(?<!typeof )(?:[\\w\\]\\])!?]\\.|\\b)text', "([\\p{L}][\\p{L}' ]+)"];
  for (const pattern of [
    `${text}\\s*[!=]==?\\s*"${word}"`,
    `${text}\\.(?:startsWith|endsWith|includes)\\("${word}"`,
    `"${word}(?:\\|[\\p{L}' ]+)+"`,
  ])
    for (const [, compared] of code.matchAll(new RegExp(pattern, 'gu'))) found.push(compared!);
  for (const [, name] of code.matchAll(/(\w+)\.(?:has|includes)\((?:[^()]*\.)?text\)/gu)) {
    const [, list = ''] =
      new RegExp(`(?:const|let|,) ?${name} ?= ?(?:/\\* @__PURE__ \\*/ )?(?:new Set\\()?\\[([^\\]]*)\\]`, 'u').exec(code) ?? [];
    for (const [, listed] of list.matchAll(new RegExp(`"${word}"`, 'gu'))) found.push(listed!);
  }
  return found.filter((compared) => !OF_LINKS.has(compared));
}

describe('the rooms', () => {
  it('are those of the design, and have files', () => {
    const found = new Set(sourceFiles.map(({ path }) => roomOf(path)).filter((room) => room !== undefined));
    expect([...found].filter((room) => rank(room) < 0)).toEqual([]);
    expect(sourceFiles.length).toBeGreaterThan(50);
    expect(sourceFiles.filter((file) => file.imports.length > 0).length).toBeGreaterThan(30);
  });

  it('import only from rooms before them', () => {
    expect(
      offences((file) => {
        const room = roomOf(file.path);
        if (room === undefined) return [];
        return ours(file).filter((target) => {
          const other = roomOf(target);
          // the entries at the top are for those outside; the command line stands there
          return other === undefined ? room !== 'cli' : rank(other) > rank(room);
        });
      }),
    ).toEqual([]);
  });

  it('every import of ours leads to a file', () => {
    expect(
      offences((file) =>
        file.imports.filter(
          (target) => !resolveImport(target) && (target.startsWith('.') ? !target.endsWith('.json') : rank(target.split('/')[0]!) >= 0),
        ),
      ),
    ).toEqual([]);
  });

  it('have no cycle of files, types aside', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (state.get(path) === 'open') cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (state.has(path)) return;
      state.set(path, 'open');
      for (const next of pathsOf(resolveImport(path)!.loads)) visit(next, [...way, path]);
      state.set(path, 'done');
    };
    for (const { path } of sourceFiles) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it.each([
    ['kinds', /^kinds\/([^/]+)\//],
    ['languages', /^languages\/(ar|en|ru|uk)\//],
  ])('%s do not import each other', (_, folder) => {
    const folders = sourceFiles.filter(({ path }) => folder.test(path));
    expect(folders.length).toBeGreaterThan(3);
    expect(
      offences(
        (file) => ours(file).filter((target) => folder.test(target) && folder.exec(target)![1] !== folder.exec(file.path)![1]),
        folders,
      ),
    ).toEqual([]);
  });
});

describe('purity', () => {
  it('only the command line touches the machine', () => {
    const touches = /(?<![\w.])process\.(?=\w)|Date\.now|new Date\(\)|Math\.random|(?<!\w)fetch\(|globalThis\.process|navigator\./g;
    expect(offences((file) => file.imports.filter((target) => target.startsWith('node:')), outside('cli'))).toEqual([]);
    // the custom element is a program of the browser: it loads what its `src` names
    const pure = outside('cli').filter(({ path }) => path !== 'factbox/fact-box-element.ts');
    expect(offences((file) => file.code.match(touches) ?? [], pure)).toEqual([]);
  });

  it('readers and the extractor ask the runtime for no words', () => {
    const rooms = ['text', 'languages', 'read', 'ground', 'extract'];
    const files = written.filter(({ path }) => rooms.includes(roomOf(path) ?? ''));
    expect(offences((file) => file.code.match(/(?<!\w)Intl\.|\.toLocale\w+\(|\.localeCompare\(/g) ?? [], files)).toEqual([]);
  });

  it('engines hold no letter of a language: those that spelling leaves free are told by folding', () => {
    const FOLDING = ['text/characters.ts', 'text/fold.ts', 'text/unmix.ts', 'query/fold-name.ts'];
    const files = written.filter(({ path }) => ENGINES.includes(roomOf(path) ?? '') && !FOLDING.includes(path));
    expect(offences((file) => withoutComments(file).match(/[\p{Script=Arabic}\p{Script=Cyrillic}]+/gu) ?? [], files)).toEqual([]);
  });

  it('engines compare what a text says with no word of a language', () => {
    const files = written.filter(({ path }) => ENGINES.includes(roomOf(path) ?? ''));
    expect(offences((file) => wordsCompared(withoutComments(file)), files)).toEqual([]);
  });

  it('no import has side effects, but those of the program', () => {
    expect(offences((file) => file.code.match(/^import\s*["'][^"']+["']/gm) ?? [], outside('cli'))).toEqual([]);
  });

  it('no pattern uses word boundaries and word characters that know no Arabic and no Cyrillic', () => {
    const rooms = ['text', 'languages', 'read', 'ground', 'query', 'extract', 'factbox'];
    const files = written.filter(({ path }) => rooms.includes(roomOf(path) ?? ''));
    expect(offences((file) => file.code.match(/(?<!\\)\\[bBwW](?![a-z]*["'`])/g) ?? [], files)).toEqual([]);
  });
});

describe('zod', () => {
  it('is never imported by name, which would carry all of it', () => {
    expect(offences((file) => file.text.match(/import \{[^}]*\} from 'zod.*'|import z from 'zod.*'/g) ?? [])).toEqual([]);
  });

  it('is loaded only by the specification and the checks', () => {
    const loads = /^import .* from "zod/m;
    expect(
      offences(
        (file) => (loads.test(file.code) ? ['loads zod'] : []),
        outside('model', 'kinds', 'check').filter(({ path }) => path !== 'schema.ts'),
      ),
    ).toEqual([]);
  });
});

describe('files', () => {
  it('are short, but for tables of words', () => {
    const LONGEST = 250;
    expect(
      offences(
        (file) => (file.text.split('\n').length > LONGEST + 1 ? [`${file.text.split('\n').length} lines`] : []),
        outside('languages'),
      ),
    ).toEqual([]);
  });

  it('have names that say what is in them', () => {
    expect(
      offences(({ path }) => (/(?:^|\/)(?:utils?|helpers?|common|misc|manager)(?:\.ts|\/)/.test(path) ? ['says nothing'] : [])),
    ).toEqual([]);
  });

  it('hold no TODO', () => {
    expect(offences((file) => file.text.match(/TODO|FIXME|XXX/g) ?? [])).toEqual([]);
  });
});

it('finds every form of import', () => {
  const text =
    "import a from './a';\nimport type { B } from '../b';\nexport * from './c';\nimport {\n  d,\n} from './d';\nconst e = await import('./e');\nimport 'f';";
  expect(importsOf(text, 'room/file.ts')).toEqual(['room/a', 'b', 'room/c', 'room/d', 'room/e', 'npm:f']);
});

it('finds the words that code compares a text with', () => {
  for (const code of [
    'if (token.text === "about") return;',
    'if (tokens[at].text !== "of the") return;',
    'return text.endsWith("ed");',
    'const WORDS = new Set(["and", "or"]);\nreturn WORDS.has(token.text);',
    'const WORDS = ["and"];\nreturn WORDS.includes(text);',
    'const forms = "and|or";',
  ])
    expect(wordsCompared(code), code).not.toEqual([]);
  for (const code of [
    'if (token.text === "-") return;',
    'if (kind === "word") return;',
    'const ENDS = new Set([".", "!"]);\nreturn ENDS.has(token.text);',
  ])
    expect(wordsCompared(code), code).toEqual([]);
});
