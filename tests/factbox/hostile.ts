import { TRYING_DOSSIER } from '../../scripts/trying-dossier';
import type { Dossier } from '../../src/kinds/claim';
import { claim, dossier, kenya, nba, quote } from './fixture';

/** Strings that break out of HTML, Markdown, a terminal, a message, or the direction of a line. */
export const INJECTIONS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</script><script>alert(1)</script>',
  '</bdi></dd></dl><h1>owned</h1>',
  '&lt;b&gt;',
  '[click](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '\u202egnp.exe',
  '\u2067unclosed',
  '\u001b[31mred\u0007',
  'line\n\n# heading\r\n> quote',
  '{n, plural, other {#}}',
  '__proto__',
  '``code``',
  '\ud800',
];

/** A dossier with the same hostile string wherever a string may stand. */
export function hostile(text: string): Dossier {
  const made = dossier([
    claim({
      id: text,
      kind: 'threat',
      act: 'threaten',
      content: { by: kenya, against: nba, what: { ...quote('23'), exact: text } },
      condition: { ...quote('23'), exact: text },
    }),
    claim({
      id: 'unit',
      kind: 'aid',
      content: { amount: { value: 3, bound: 'exact', unit: text, quote: quote('23') }, change: text as never },
    }),
    claim({
      id: 'time',
      kind: 'visit',
      content: {
        visitor: { actor: text, quote: quote('23') },
        time: { value: text, precision: 'day', stated: text, bound: 'on', quote: quote('23') },
      },
    }),
    claim({ id: 'kind', kind: text as never, act: text as never, content: { [text]: text } as never }),
  ]);
  Object.assign(made.documents[0]!, { title: text, publisher: text, uri: `javascript:${text}`, language: 'en' });
  for (const actor of made.actors) actor.names = { en: text };
  return made;
}

/** Fields that say what the others are: with these hostile too, nothing of a claim would be drawn in the way made for it. */
const KEPT = ['schemaVersion', 'kind', 'act', 'actor', 'place', 'document', 'id'];

/** The gallery's dossier with a hostile string for every other string in it: terms, dates, units, cues, names, titles, addresses, languages, the words of quotes. */
export function hostileEverywhere(text: string): Dossier {
  const spoil = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return KEPT.includes(key) ? value : text;
    if (Array.isArray(value)) return value.map((each) => spoil(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoil(each, name)]));
  };
  return spoil(TRYING_DOSSIER, '') as Dossier;
}
