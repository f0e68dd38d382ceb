import { anchorDossier, sha256Hex } from '../../src/ground';

/** A text of our own with every type of value, and a dossier of it: what the tests break one thing at a time. */
export const TEXT = [
  'The Kremlin announced that Russia and Ukraine had agreed to exchange 120 prisoners from each side on March 21.',
  'Moscow pledged to release 15 wounded soldiers to Ukraine.',
  'Nothing else is known of the place, of the way there, or of those who are to be present; diplomats on both sides declined to say more, and the papers of the region had nothing of it.',
  'The talks in Kursk on Thursday lasted more than two hours.',
].join('\n');

const quote = (exact: string, prefix?: string) => ({ exact, ...(prefix === undefined ? {} : { prefix }) });
const actor = (id: string, exact: string, prefix?: string) => ({ actor: id, quote: quote(exact, prefix) });
const common = { polarity: 'affirmed', certainty: 'certain', provenance: { method: 'curated', by: 'a test', version: '1.0.0' } };
const names = (name: string) => ({ names: { ar: name, en: name, ru: name, uk: name } });

const draft = {
  schemaVersion: '1.0.0',
  documents: [{ id: 'note', language: 'en', published: '2025-03-20', sha256: sha256Hex(TEXT), length: TEXT.length }],
  actors: [
    { id: 'russia', type: 'state', ...names('Russia') },
    { id: 'ukraine', type: 'state', ...names('Ukraine') },
    { id: 'kremlin', type: 'institution', ...names('Kremlin'), actsFor: 'russia' },
    { id: 'nhl', type: 'league', ...names('NHL') },
  ],
  places: [
    { id: 'kursk', type: 'region', ...names('Kursk'), within: 'russia' },
    { id: 'russia', type: 'country', ...names('Russia') },
    { id: 'black-sea', type: 'sea', ...names('Black Sea') },
  ],
  claims: [
    {
      id: 'exchange',
      kind: 'prisoner-exchange',
      act: 'agree',
      agents: [actor('russia', 'Russia'), actor('ukraine', 'Ukraine')],
      ...common,
      attribution: [{ speakers: [actor('kremlin', 'Kremlin')], cue: 'announce', mode: 'indirect', quote: quote('announced') }],
      content: {
        parties: [actor('russia', 'Russia'), actor('ukraine', 'Ukraine')],
        perSide: { value: 120, bound: 'exact', unit: 'prisoner', per: 'side', quote: quote('120 prisoners from each side') },
        time: {
          value: '2025-03-21',
          precision: 'day',
          stated: '--03-21',
          resolvedFrom: '2025-03-20',
          bound: 'on',
          quote: quote('March 21'),
        },
      },
      evidence: [quote('Russia and Ukraine had agreed to exchange'), quote('120 prisoners from each side on March 21')],
      links: [{ type: 'derivedFrom', claim: 'talks' }],
    },
    {
      id: 'handover',
      kind: 'handover',
      act: 'pledge',
      agents: [actor('russia', 'Moscow')],
      ...common,
      attribution: [],
      content: {
        from: actor('russia', 'Moscow'),
        to: actor('ukraine', 'Ukraine'),
        persons: { value: 15, bound: 'exact', unit: 'soldier', quote: quote('15 wounded soldiers') },
        role: 'soldier',
        condition: 'wounded',
      },
      evidence: [quote('Moscow pledged to release'), quote('15 wounded soldiers to Ukraine')],
    },
    {
      id: 'talks',
      kind: 'talks',
      act: 'hold',
      agents: [],
      ...common,
      attribution: [],
      content: {
        participants: 'unknown',
        duration: { value: 'PT2H', bound: 'more-than', quote: quote('more than two hours') },
        time: {
          value: '2025-03-20',
          precision: 'day',
          stated: 'thursday',
          resolvedFrom: '2025-03-20',
          bound: 'on',
          quote: quote('Thursday'),
        },
        venue: { place: 'kursk', quote: quote('Kursk') },
      },
      evidence: [quote('The talks in Kursk on Thursday'), quote('more than two hours')],
    },
  ],
};

const anchored = anchorDossier(draft, new Map([['note', TEXT]]));
if (anchored.problems.length > 0) throw new Error(`the sample does not anchor: ${JSON.stringify(anchored.problems)}`);

/** A fresh copy, to break. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into it and break it
export const sample = (): any => structuredClone(anchored.dossier);
