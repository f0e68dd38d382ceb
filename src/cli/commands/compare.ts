import { compareAccounts } from '../../compare';
import { LANGUAGES } from '../../model/vocabulary';
import type { Command } from '../command';
import { comparisonText, MARKUPS } from '../comparison-text';
import { officeHolders } from '../office-holders';
import { readDossier } from '../read-dossier';
import { refuse } from '../usage-error';

export const compare: Command = {
  name: 'compare',
  operands: 'DOSSIER…',
  operandCount: { least: 1, most: Infinity },
  about: 'accounts of the same matter side by side: what agrees, what differs, what one says alone',
  examples: [
    ['onrecord compare article.json readout.json --format text', 'what an article and a readout make of one call'],
    ['onrecord compare article.json --format markdown --locale ar', 'the speakers inside one article, with Arabic names'],
  ],
  flags: {
    locale: { value: 'LOCALE', about: 'the language of names', oneOf: LANGUAGES },
    format: {
      value: 'json|text|markdown',
      about: 'json: every value with its quotes; text and markdown: to read',
      oneOf: ['json', 'text', 'markdown'],
    },
  },
  run: async ({ operands, flag, output }) => {
    if (operands.filter((operand) => operand === '-').length > 1) refuse('compare: expected stdin once; found "-" more than once');
    const dossiers = [];
    for (const source of operands) dossiers.push(await readDossier(source));
    const comparison = compareAccounts(dossiers, { actsFor: officeHolders(dossiers) });
    const format = flag('format') ?? 'text';
    await output.data(
      format === 'json'
        ? `${JSON.stringify({ matters: comparison.matters }, null, 2)}\n`
        : comparisonText(comparison, dossiers, flag('locale') ?? 'en', MARKUPS[format === 'markdown' ? 'markdown' : 'text']),
    );
    return 0;
  },
};
