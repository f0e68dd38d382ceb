/** Claims checked a second, beside ajv validating the same dossiers against the JSON Schema, which knows nothing of their texts: `npm run bench:check`. */
import Ajv2020 from 'ajv/dist/2020.js';
import { check } from '../src/check';
import { extract } from '../src/extract';
import { ar } from '../src/languages/ar';
import { en } from '../src/languages/en';
import { ru } from '../src/languages/ru';
import { uk } from '../src/languages/uk';
import { jsonSchemaOf, parseDossier } from '../src/schema';
import { printRow, processorTime } from './measure-speed';
import { ARTICLE, newsIn } from './texts';

const languages = { ar, en, ru, uk };
const schema = jsonSchemaOf('dossier');
const validate = new Ajv2020({ strict: false, logger: false, validateFormats: false }).compile(schema);

/** So many dossiers, each of a text of its own, are checked one after another: more than the checks remember, so that no run is answered from memory. */
const DOSSIERS = 24;

printRow('claims a second', ['claims', 'check', 'zod', 'ajv', 'check/ajv']);
for (const [code, language] of Object.entries(languages)) {
  const news = Array.from({ length: DOSSIERS }, (_, at) => {
    const text = newsIn(code as keyof typeof languages, 8 * ARTICLE, at + 1);
    return { text, dossier: extract({ id: 'news', text, published: '2025-03-18' }, { languages: [language] }).dossier };
  });
  const claims = news.reduce((sum, { dossier }) => sum + dossier.claims.length, 0);
  const perSecond = (run: (one: (typeof news)[number]) => unknown): number =>
    (claims / processorTime(() => news.forEach(run), { rounds: 3 })) * 1000;
  const figures = [
    perSecond(({ text, dossier }) => check([{ name: 'news.json', dossier }], { texts: { news: text }, languages: [language] })),
    perSecond(({ dossier }) => parseDossier(dossier)),
    perSecond(({ dossier }) => validate(dossier)),
  ] as const;
  printRow(`  ${code}`, [String(claims), ...figures.map((figure) => figure.toFixed(0)), (figures[0] / figures[2]).toFixed(3)]);
}
