/**
 * All readers together beside peers that do less, on documents of an article's length, and how the time grows with the text: `npm run bench:read`.
 * Characters a second of processor time; the ratio is to the first row of the language.
 */
import * as chrono from 'chrono-node';
import { ar } from '../src/languages/ar';
import { en } from '../src/languages/en';
import type { Language } from '../src/languages/language';
import { ru } from '../src/languages/ru';
import { uk } from '../src/languages/uk';
import { durationsOf } from '../src/read/durations';
import { namesOf } from '../src/read/names';
import { numbersOf } from '../src/read/numbers/numbers-of';
import { quantitiesOf } from '../src/read/quantities';
import { prepare } from '../src/read/reading';
import { timesOf } from '../src/read/times';
import { printRow, processorTime, processorTimes, rate } from './measure-speed';
import { ARTICLE, LANGUAGES, newsIn } from './texts';

const languages: Readonly<Record<string, Language>> = { ar, en, ru, uk };
const published = '2025-03-18';
const day = new Date(`${published}T12:00:00Z`);
const DOCUMENTS = 8;

function readAll(text: string, language: Language): void {
  const reading = prepare(text, { language, published });
  numbersOf(reading);
  quantitiesOf(reading);
  durationsOf(reading);
  timesOf(reading);
  namesOf(reading);
}

type Readers = Readonly<Record<string, (text: string) => unknown>>;
const peers: Readonly<Record<string, Readers>> = {
  ar: {},
  en: {
    'chrono-node (dates only)': (text) => chrono.en.parse(text, day),
  },
  ru: { 'chrono-node (dates only)': (text) => chrono.ru.parse(text, day) },
  uk: { 'chrono-node (dates only)': (text) => chrono.uk.parse(text, day) },
};
/**
 * Those that take longer, up to a hundred times, or leave more to the collector: its work would fall on whoever comes next. They are loaded behind the others too: with
 * their modules in memory everybody is slower.
 */
async function slowIn(code: string): Promise<Readers> {
  if (code !== 'en') return {};
  const { recognizeCurrency, recognizeDateTime, recognizeNumber } = await import('@microsoft/recognizers-text-suite');
  const { default: nlp } = await import('compromise');
  const { default: model } = await import('wink-eng-lite-web-model');
  const { default: wink } = await import('wink-nlp');
  const whole = wink(model);
  return {
    'wink-nlp (tokens to entities)': (text) => whole.readDoc(text),
    compromise: (text) => nlp(text),
    'recognizers (number, money, time)': (text) => {
      recognizeNumber(text, 'en-us');
      recognizeCurrency(text, 'en-us');
      recognizeDateTime(text, 'en-us', undefined, day);
    },
  };
}

for (const code of LANGUAGES) {
  const language = languages[code]!;
  const texts = Array.from({ length: DOCUMENTS }, (_, seed) => newsIn(code, ARTICLE, seed + 1));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const each = (read: (text: string) => unknown) => () => {
    for (const text of texts) read(text);
  };
  printRow(`${code}, documents of an article`, ['speed', 'time', 'ratio']);
  const beside: Readers = { 'onrecord (all readers)': (text) => readAll(text, language), ...peers[code] };
  const quick = processorTimes(Object.values(beside).map(each), { rounds: 24, atLeast: 80 });
  const behind = await slowIn(code);
  const times = [...quick, ...Object.values(behind).map((read) => processorTime(each(read), { rounds: 2 }))];
  for (const [index, name] of [...Object.keys(beside), ...Object.keys(behind)].entries()) {
    const time = times[index]!;
    printRow(`  ${name}`, [rate(characters, time), `${(time / DOCUMENTS).toFixed(2)} ms`, (times[0]! / time).toFixed(2)]);
  }
}

printRow('growth, all readers', ['25 kB', '100 kB', '400 kB', '1.6 MB', 'last/first']);
for (const code of LANGUAGES) {
  const times = [25_000, 100_000, 400_000, 1_600_000].map((length) => {
    const text = newsIn(code, length);
    return processorTime(() => readAll(text, languages[code]!), { rounds: 3 }) / text.length;
  });
  printRow(`  ${code}, per thousand characters`, [
    ...times.map((time) => `${(time * 1000).toFixed(3)} ms`),
    (times.at(-1)! / times[0]!).toFixed(2),
  ]);
}
