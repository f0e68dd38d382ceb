import { expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { en } from '../../../src/languages/en';

const wordsOf = (text: string) =>
  extract({ text, id: 'a' }, { languages: [en] }).dossier.claims.map(({ kind, act, evidence }) => [kind, act, evidence[0]!.exact]);

it.each([
  ['Israel accused Hamas of lying and launched airstrikes on Gaza.', 'launched airstrikes on Gaza'],
  ['Iran rejected the plan of the IAEA and attacked a tanker.', 'attacked a tanker'],
])('%s: what the same subject goes on to do stands on its own words', (text, words) => {
  expect(wordsOf(text)).toContainEqual(['attack', 'carry-out', words]);
});

it('what is told behind a verb is nothing it refers back to', () => {
  expect(wordsOf('Iran rejected the plan of the IAEA and attacked a tanker.').map(([kind, act]) => `${kind} ${act}`)).toEqual([
    'attack carry-out',
    'statement reject',
  ]);
});
