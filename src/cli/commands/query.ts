import type { Claim, Dossier } from '../../kinds/claim';
import { ACTS, type Act, KINDS, type Kind } from '../../model/vocabulary';
import { claimsAbout, claimsBy, claimsOfKind, claimsOn, claimsWithAct, timeSpan } from '../../query';
import { claimText } from '../claim-text';
import type { Command, Invocation } from '../command';
import { readDossier } from '../read-dossier';
import { resolveActor } from '../resolve-actor';

function select(dossier: Dossier, { flag }: Invocation): readonly Claim[] {
  let claims: readonly Claim[] = dossier.claims;
  const [kind, act, by, about, on] = ['kind', 'act', 'by', 'about', 'on'].map(flag);
  if (kind !== undefined) claims = claimsOfKind(claims, kind as Kind);
  if (act !== undefined) claims = claimsWithAct(claims, act as Act);
  if (by !== undefined) claims = claimsBy(claims, resolveActor(dossier, 'by', by));
  if (about !== undefined) claims = claimsAbout(claims, resolveActor(dossier, 'about', about));
  if (on !== undefined) claims = claimsOn(claims, on);
  return claims;
}

export const query: Command = {
  name: 'query',
  operands: 'DOSSIER|-',
  operandCount: { least: 1, most: 1 },
  about: 'the claims of a dossier that are of a kind, by or about an actor, on a date',
  examples: [
    ['onrecord query call.json --kind ceasefire --by kremlin', 'what the Kremlin says of the ceasefire'],
    ['onrecord query call.json --about أوكرانيا --on 2025-03-19 --format text', 'what concerns Ukraine on that day, to read'],
    ['onrecord query call.json --act propose | onrecord show -', 'the proposals, as a fact box'],
  ],
  flags: {
    kind: { value: 'KIND', about: 'the matter', oneOf: KINDS },
    act: { value: 'ACT', about: 'what the agents do', oneOf: ACTS },
    by: { value: 'ACTOR', about: 'a speaker anywhere in the chain, or an agent: an id, or a name in any language' },
    about: { value: 'ACTOR', about: 'an agent, or an actor in any role of the content' },
    on: {
      value: 'DATE|FROM/TO',
      about: 'when it happens: a day, a month (2025-03), a year, a week (2025-W12), or an interval',
      expects: (value) =>
        timeSpan(value) === undefined ? 'a date such as 2025-03-19, 2025-03 or 2025, or an interval FROM/TO' : undefined,
    },
    format: {
      value: 'json|ndjson|text',
      about: 'json: a dossier with these claims; ndjson: a claim a line; text: to read',
      oneOf: ['json', 'ndjson', 'text'],
    },
  },
  run: async (invocation) => {
    const { output, operands, flag } = invocation;
    const dossier = await readDossier(operands[0]!);
    const claims = select(dossier, invocation);
    if (claims.length === 0) output.note(`onrecord: none of the ${dossier.claims.length} claims is such`);
    const format = flag('format') ?? 'json';
    if (format === 'json') await output.data(`${JSON.stringify({ ...dossier, claims }, null, 2)}\n`);
    for (const claim of format === 'json' ? [] : claims) {
      await output.data(`${format === 'ndjson' ? JSON.stringify(claim) : claimText(claim, dossier)}\n`);
    }
    return 0;
  },
};
