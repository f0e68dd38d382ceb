import { mayBeCalled } from './called';
import type { Discourse, Ref } from './discourse';

export const MANY: ReadonlySet<string> = new Set(['armed-force', 'group', 'organisation']);

/** «рух», «організація»: the body of no state for which whoever speaks does so, or that spoke or acted last, or the only one of whom the text has told. */
export function bodyCalled(speaker: readonly Ref[], { heads, headsOf, speaker: last, subject, stateOf }: Discourse): readonly Ref[] {
  const isOne = ({ actor, type, state }: Ref) => MANY.has(type) && (state ?? stateOf(actor)) === undefined;
  if (speaker.length === 1 && isOne(speaker[0]!)) return speaker;
  const [one] = speaker;
  if (speaker.length === 1 && one?.state !== undefined && headsOf.has(one.state)) return [{ actor: one.state, type: 'organisation' }];
  const found = [last, subject].find((refs) => refs.length === 1 && isOne(refs[0]!));
  if (found !== undefined) return found;
  const bodies = new Map([...heads.values()].filter(isOne).map((ref) => [ref.actor, ref] as const));
  return bodies.size === 1 ? [...bodies.values()] : [];
}

/** The only institution by whose nouns somebody may be told. */
function onlyInstitution({ heads }: Discourse): readonly Ref[] {
  const found = new Map([...heads.values()].filter(({ type }) => type === 'institution').map((ref) => [ref.actor, ref] as const));
  return found.size === 1 ? [...found.values()] : [];
}

/** «оно», «ведомство»: the body that speaks, spoke last or acted last. A noun of a body, in `word`, tells no state again. */
export function bodyAgain(speaker: readonly Ref[], discourse: Discourse, word: string): readonly Ref[] {
  const { speaker: last, subject } = discourse;
  const fits = ({ type }: Ref) => type !== 'person' && (word === '' || type !== 'state');
  const body = [speaker, last, subject].find((refs) => refs.length === 1 && fits(refs[0]!));
  if (body === undefined && word !== '') return onlyInstitution(discourse);
  // «Сибіга заявив, що Чад готовий … – додали у відомстві»: a state that a person told of is no body of theirs
  if (body === subject && body.length === 1 && body[0]!.type === 'state' && last[0]?.type === 'person') return [];
  return (body ?? last.filter(({ type }) => type !== 'person')).filter(({ actor }) => mayBeCalled(actor, word, discourse));
}
