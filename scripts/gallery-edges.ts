import type { Claim, Dossier } from '../src/kinds/claim';
import { TRYING_DOSSIER } from './trying-dossier';

const LONG = 'Interparliamentary-Subcommission-for-Hydroelectric-Interconnection';
const ARABIC = 'اللجنة الحكومية الدولية المشتركة المعنية بمتابعة تنفيذ اتفاقات الربط الكهربائي (2024–2026)';
const CYRILLIC = 'Межправительственная рабочая группа по электроэнергетическому взаимодействию (2024–2026)';

/** The same states and bodies under names that hardly fit a line, one of them a single word. */
const longNames = (dossier: Dossier): Dossier => ({
  ...dossier,
  actors: dossier.actors.map((actor) => ({
    ...actor,
    names: { ...actor.names, en: `${LONG} of ${actor.names.en}`, ar: ARABIC, ru: CYRILLIC, uk: CYRILLIC.replace(/ы/g, 'и') },
  })) as Dossier['actors'],
});

const of = (...kinds: string[]): Claim[] => TRYING_DOSSIER.claims.filter(({ kind }) => kinds.includes(kind));
const only = (claims: readonly Claim[]): Dossier => ({ ...TRYING_DOSSIER, claims: [...claims] });

/** Every value of a claim left open by the text. */
const openValues = (claim: Claim): Claim =>
  ({ ...claim, agents: [], content: Object.fromEntries(Object.keys(claim.content).map((slot) => [slot, 'unknown'])) }) as unknown as Claim;

/** As many claims as a long readout makes: those of every kind, and some once more. */
const twenty = (): Claim[] =>
  Array.from({ length: 20 }, (_, index) => TRYING_DOSSIER.claims[index % TRYING_DOSSIER.claims.length]!).map((claim, index) => ({
    ...claim,
    id: `${claim.id}-${index}`,
  }));

/** Cases at the edge: names that hardly fit, values the text leaves open, as many claims as anybody will show, none at all. */
export const EDGE_DOSSIERS: Readonly<Record<string, Dossier>> = {
  long: longNames(only(of('prisoner-exchange', 'statement'))),
  unknown: only(of('ceasefire', 'handover').map(openValues)),
  empty: only([]),
  twenty: only(twenty()),
};
