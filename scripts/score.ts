// How the extractor stands against the gold annotations of ../shared: `npm run score [-- --verbose]`. Their texts stay there; without them there is nothing to score.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registry } from '../src/data';
import { extract } from '../src/extract';
import { ar } from '../src/languages/ar';
import { en } from '../src/languages/en';
import { ru } from '../src/languages/ru';
import { uk } from '../src/languages/uk';

interface Gold {
  readonly text: string;
  readonly language: string;
  readonly published?: string | null;
}

const SHARED = join(import.meta.dirname, '../../shared');
const SCORER = join(SHARED, 'score/score.mjs');

if (!existsSync(SCORER)) {
  console.log('skipped: ../shared, with its texts, gold and scorer, is not here');
} else {
  const languages = [ar, en, ru, uk];
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-score-'));
  try {
    const pairs = readdirSync(join(SHARED, 'gold'))
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => {
        const goldFile = join(SHARED, 'gold', file);
        const { text: name, language, published } = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold;
        const text = readFileSync(join(SHARED, 'texts', name), 'utf8');
        const { dossier } = extract(
          { text, language, ...(typeof published === 'string' ? { published } : {}) },
          { languages, registry: registry() },
        );
        const dossierFile = join(folder, file);
        writeFileSync(dossierFile, JSON.stringify(dossier));
        return [goldFile, dossierFile];
      });
    const { status } = spawnSync(process.execPath, [SCORER, ...pairs, ...process.argv.slice(2)], { stdio: 'inherit' });
    process.exitCode = status ?? 3;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
