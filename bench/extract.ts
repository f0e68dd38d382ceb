/**
 * Extraction from text to dossier beside wink-nlp's English pipeline, which goes no further than entities; growth to 10 MB; memory over a stream of documents:
 * `npm run bench:extract`.
 */
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { extract } from '../src/extract';
import { ar } from '../src/languages/ar';
import { en } from '../src/languages/en';
import type { Language } from '../src/languages/language';
import { ru } from '../src/languages/ru';
import { uk } from '../src/languages/uk';
import { printRow, processorTime, rate } from './measure-speed';
import { ARTICLE, LANGUAGES, newsIn } from './texts';

const languages: Readonly<Record<string, Language>> = { ar, en, ru, uk };
const published = '2025-03-18';
const DOCUMENTS = 8;
const STREAM = 3000;
const MEGABYTE = 1024 * 1024;
/** The runtime compiles a thousand functions before it is done, for some hundreds of articles, in threads whose time is the process's too. */
const WARM_UP = { warmUp: 12_000 };

const articles = (code: (typeof LANGUAGES)[number]) => Array.from({ length: DOCUMENTS }, (_, seed) => newsIn(code, ARTICLE, seed + 1));
const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
const each = (texts: readonly string[], read: (text: string) => unknown) => () => {
  for (const text of texts) read(text);
};

printRow('documents of an article', ['speed', 'time', 'ratio']);
const english = articles('en');
const whole = wink(model);
const bare = wink(model, []);
const time = processorTime(each(english, (text) => whole.readDoc(text)));
const bareTime = processorTime(each(english, (text) => bare.readDoc(text)));
printRow('  wink-nlp, whole English pipeline', [rate(lengthOf(english), time), `${(time / DOCUMENTS).toFixed(2)} ms`, '1.00']);
printRow('  wink-nlp, tokens alone', [rate(lengthOf(english), bareTime), `${(bareTime / DOCUMENTS).toFixed(2)} ms`, '']);
for (const code of LANGUAGES) {
  const texts = articles(code);
  const own = processorTime(
    each(texts, (text) => extract({ text, published }, { languages: [languages[code]!] })),
    WARM_UP,
  );
  const ratio = lengthOf(texts) / own / (lengthOf(english) / time);
  printRow(`  onrecord, ${code}`, [rate(lengthOf(texts), own), `${(own / DOCUMENTS).toFixed(2)} ms`, ratio.toFixed(2)]);
}

printRow('growth, per thousand characters', ['25 kB', '400 kB', '10 MB', 'last/first']);
for (const code of LANGUAGES) {
  const times = [25_000, 400_000, 10_000_000].map((length) => {
    const text = newsIn(code, length);
    const run = () => extract({ text, published }, { languages: [languages[code]!] });
    return processorTime(run, length > MEGABYTE ? { rounds: 1, atLeast: 0, warmUp: 0 } : { rounds: 3 }) / text.length;
  });
  printRow(`  ${code}`, [...times.map((spent) => `${(spent * 1000).toFixed(3)} ms`), (times.at(-1)! / times[0]!).toFixed(2)]);
}

printRow(`memory over ${STREAM} documents`, ['heap after', 'most', 'at a tenth']);
// what the ten megabytes left behind is not the stream's
globalThis.gc?.();
let most = 0;
let early = 0;
for (let i = 0; i < STREAM; i += 1) {
  const code = LANGUAGES[i % LANGUAGES.length]!;
  extract({ text: newsIn(code, ARTICLE, i + 1), published }, { languages: [languages[code]!] });
  const { heapUsed } = process.memoryUsage();
  most = Math.max(most, heapUsed);
  if (i === STREAM / 10) early = most;
}
globalThis.gc?.();
printRow(
  '  heap',
  [process.memoryUsage().heapUsed, most, early].map((bytes) => `${(bytes / MEGABYTE).toFixed(0)} MB`),
);
