import { sha256Hex } from '../../ground';
import { below } from '../context';
import type { Problem, Rule } from '../rule';

/** The text at hand is the one the dossier quotes. */
export const documentText: Rule = {
  id: 'document/text',
  severity: 'error',
  summary: 'The text of a document is at hand when texts are given, and has the hash and length recorded.',
  failing: 'sha256 of another version of the text',
  passing: 'sha256 and length of the text as published',
  *check({ documents, hasTexts }): Generator<Problem> {
    for (const entry of documents) {
      const { value, text } = entry;
      if (text === undefined) {
        if (hasTexts) yield { path: entry.path, document: value.id, args: { problem: 'missing', document: value.id } };
        continue;
      }
      const hash = sha256Hex(text);
      if (hash !== value.sha256)
        yield { path: below(entry, 'sha256'), document: value.id, args: { problem: 'hash', said: hash, recorded: value.sha256 } };
      if (text.length !== value.length)
        yield { path: below(entry, 'length'), document: value.id, args: { problem: 'length', said: text.length, recorded: value.length } };
    }
  },
};
