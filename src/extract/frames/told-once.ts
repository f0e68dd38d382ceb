import type { Draft } from '../draft';

/** «تتناول العلاقات بين البلدين والتعاون»: cooperation told twice by one act of the same agents, and the second time with nothing of its own. */
export const withoutRepeated = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(
    (draft, index) =>
      !REPEATED.has(draft.kind) || !drafts.some((other, at) => at < index && other.kind === draft.kind && repeats(draft, other)),
  );

const REPEATED: ReadonlySet<string> = new Set(['cooperation', 'talks']);

function repeats(draft: Draft, other: Draft): boolean {
  // «تشكيل لجنة مشتركة لمتابعة مشاريع التعاون»: what it is for
  const nobodys = draft.act === 'carry-out' && draft.agents.length === 0 && draft.content.parties === 'unknown';
  if (nobodys && Math.abs(other.evidence.at(-1)!.next - draft.evidence[0]!.first) <= 1) return true;
  if (draft.act !== other.act || draft.polarity !== other.polarity) return false;
  const noChain = draft.kind === 'talks' && draft.chain.length === 0 && other.chain.length === 0;
  if (draft.chain !== other.chain && !noChain) return false;
  // «سيلتقي فيدان نظيره لبحث أمن الحدود», «عقد لقاءات مع … تركزت على الحوار»: talks by the same words
  if (draft.kind === 'talks')
    return (
      (draft.act === 'hold' || draft.act === 'plan') &&
      draft.evidence[0]!.first === other.evidence[0]!.first &&
      draft.agents.every(({ actor }) => other.agents.some((ref) => ref.actor === actor))
    );
  if (draft.agents.length !== other.agents.length || draft.agents.some(({ actor }, index) => actor !== other.agents[index]!.actor))
    return false;
  const [own, told] = [domainsOf(draft), domainsOf(other)];
  return draft.content.parties === 'unknown' && own.every((domain) => told.includes(domain));
}

const domainsOf = ({ content }: Draft): readonly unknown[] => (Array.isArray(content.domains) ? content.domains : []);
