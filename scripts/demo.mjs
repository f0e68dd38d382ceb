// The main job in one command: the fact box of the bundled call in Arabic and in English, then the claims of a text.
// Any text can be given in place of the example, with the flags of `onrecord extract`: npm run demo -- FILE [--published DATE]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

function onrecord(...args) {
  process.stdout.write(`\n$ onrecord ${args.join(' ')}\n\n`);
  // the bundled files are named from the root, a text of the caller's from where the caller is
  const cwd = args[1]?.startsWith('data/') ? root : (process.env.INIT_CWD ?? process.cwd());
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd, stdio: ['inherit', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 3);
}

const given = process.argv.slice(2);
const kinds = ['talks', 'ceasefire', 'prisoner-exchange', 'handover', 'sports-event'].flatMap((kind) => ['--kind', kind]);
for (const locale of ['ar', 'en']) onrecord('show', 'data/trump-putin-call-2025-03-18.json', '--locale', locale, ...kinds);
if (given.length > 0) onrecord('extract', ...given, ...(given.includes('--format') ? [] : ['--format', 'text']));
else onrecord('extract', 'data/examples/nairobi-briefing.ar.txt', '--published', '2026-03-30', '--format', 'text');
