import { below } from '../context';
import type { Problem, Rule } from '../rule';

export const speakerCanSpeak: Rule = {
  id: 'speaker/speaks',
  severity: 'error',
  summary: 'Who a claim is attributed to is an actor that can speak, and stands once in a link.',
  failing: 'a link with the speaker "nhl", a league of two that play',
  passing: 'a link with the speaker "kremlin"',
  *check({ claims, actor }): Generator<Problem> {
    for (const claim of claims) {
      for (const [at, link] of claim.value.attribution.entries()) {
        const seen = new Set<string>();
        for (const [index, { actor: id }] of link.speakers.entries()) {
          const path = below(claim, 'attribution', at, 'speakers', index, 'actor');
          if (seen.has(id)) yield { path, args: { problem: 'twice', recorded: id } };
          else if (actor(id)?.type === 'league') yield { path, args: { problem: 'mute', recorded: id, type: 'league' } };
          seen.add(id);
        }
      }
    }
  },
};
