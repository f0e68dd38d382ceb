import type { Act, Kind } from '../../model/vocabulary';
import type { Clause } from '../clauses/clause';
import { gathered } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import type { Government } from './government';
import { isOnDoer } from './praised-doers';
import { isQuality } from './qualities';

/** Acts a matter's own verb performs when nothing stands over it. */
export const OWN_ACT: Readonly<Partial<Record<Kind, Act>>> = {
  talks: 'hold',
  'sports-event': 'hold',
  visit: 'hold',
  assurance: 'pledge',
  threat: 'threaten',
  'prisoner-exchange': 'carry-out',
};
const FUTURE_ACT: Readonly<Partial<Record<Kind, Act>>> = { talks: 'plan', visit: 'plan', 'sports-event': 'plan', threat: 'threaten' };

/** Acts that tell what becomes of a matter. */
const PHASES: ReadonlySet<string> = new Set(['begin', 'end', 'suspend']);

/** What is given by words of giving. */
const GIVEN: Readonly<Partial<Record<Kind, Act>>> = { aid: 'carry-out', assurance: 'pledge' };

/** The act is the outermost one over the matter in its clause; a cue with a noun phrase is the act it stands for; a bare verb of the matter is its own. */
export function actOf(
  clause: Clause,
  matter: Predicate,
  verb: Predicate,
  government: Government,
  naming: readonly Predicate[],
): Act | undefined {
  const { scene } = clause;
  const { kind } = matter.matter!;
  if (verb !== matter && isOnDoer(clause, verb, matter)) return undefined;
  if (kind === 'attack' && isVerbFirst(scene) && verb !== matter && isCountered(scene, verb, matter)) return undefined;
  const named = naming[0]?.act?.act;
  const ownNamed = government.shared === undefined ? undefined : government.own.find((nominal) => nominal.act?.form === 'noun')?.act?.act;
  // «соглашение о перемирии вступило в силу»: the verb behind tells what became of it
  const behind = ownNamed === 'agree' && verb.from >= matter.next && verb.act !== undefined && PHASES.has(verb.act.act);
  if (behind && !hasNoCases(scene)) return verb.act!.act;
  // «دعت إلى … والالتزام بضمان سلامتهم»: what others are called upon to commit themselves to is no promise of who calls
  if (isVerbFirst(scene) && ownNamed === 'pledge' && verb.act?.act === 'urge' && verb.next <= matter.first) return 'urge';
  // "thanked them for their mediation and commitment to the truce": for both
  if (ownNamed !== undefined && verb.act?.act === 'thank' && verb.next <= matter.first) return 'thank';
  if (ownNamed !== undefined && !(isVerbFirst(scene) && HAPPENING.has(ownNamed))) return ownNamed;
  // «призвал к соблюдению перемирия и началу переговоров»: the verb is over both
  const stands = verb.next <= matter.first && verb.act !== undefined && (verb.act.act === 'urge' || verb.act.act === 'propose');
  if (stands && !hasNoCases(scene) && named !== undefined && PHASES.has(named)) return verb.act!.act;
  // «تم الاتفاق على», «جرى التأكيد على ضرورة»: a verb of taking place leaves the act to its noun
  const passing = isVerbFirst(scene) && verb !== matter && named !== undefined && verb.next <= matter.first;
  if (passing && (verb.act?.act === 'hold' || verb.act?.act === 'carry-out') && isImpersonal(verb))
    return named === 'assess' && kind !== 'cooperation' ? undefined : named;
  // «تم بحث القضايا الإقليمية وسبل تطوير العلاقات»: what is discussed beside something else
  if (isVerbFirst(scene) && kind === 'cooperation' && government.shared?.matter?.needs === 'discussed') return 'assess';
  if (named === undefined && verb !== matter && isQuality(scene, verb, matter)) return kind === 'cooperation' ? 'assess' : undefined;
  // «تم طرد السفير»: what is done is what the noun tells
  const told = matter.matter!.slots.as as Act | undefined;
  if (
    told !== undefined &&
    passing === false &&
    isVerbFirst(scene) &&
    verb.act?.form === 'passive' &&
    verb.act.act === 'carry-out' &&
    !verb.future
  )
    return told;
  // "continues to support dialogue", «продолжает отвергать перемирие»: the verb only says that the other goes on
  const [outermost] = naming;
  if (
    verb.next <= matter.first &&
    (verb.act?.form === 'light' || verb.act?.act === 'carry-out' || holds(verb)) &&
    outermost?.act?.form === 'verb' &&
    !outermost.finite &&
    outermost.first - verb.next <= 1 &&
    outermost.first >= verb.next &&
    !GOES_ON.has(outermost.act.act)
  )
    return outermost.act.act;
  const later = verb.future
    ? (FUTURE_ACT[kind] ?? (verb.impersonal || verb.matter?.form === 'passive' || verb.act?.form === 'passive' ? 'plan' : 'pledge'))
    : undefined;
  if (verb === matter) return later ?? (matter.matter!.slots.as as Act | undefined) ?? OWN_ACT[kind] ?? matter.act?.act ?? 'carry-out'; // "gave guarantees", «قدمت مساعدات»: giving is the matter itself
  if (verb.act?.form === 'express') return named ?? later ?? GIVEN[kind] ?? (matter.matter!.slots.as as Act | undefined) ?? otherAct(verb);
  // «продолжает поставлять оружие»: the verb only says that the other goes on
  const continues = verb.act?.form === 'light' || holds(verb) || (verb.act?.act === 'carry-out' && kind === 'threat');
  const goesOn = matter.matter!.form === 'verb' && !matter.finite && continues;
  if (goesOn) return named ?? later ?? OWN_ACT[kind] ?? 'carry-out';
  if (verb.act?.form === 'light') return named ?? later;
  // "held joint drills": they are what the drills are
  if (verb.act?.act === 'hold' && kind === 'cooperation')
    return later === undefined ? (matter.matter!.slots.as as Act | undefined) : 'plan';
  if (verb.act?.act === 'hold' && later !== undefined) return 'plan';
  // "The call, initiated by Chad, focused on …": talks that were asked for took place
  if (kind === 'talks' && verb.reduced && verb.act?.act === 'begin' && hasNoCases(scene)) return 'hold';
  // "mediated talks"
  if (verb.act?.act === 'carry-out' && verb.act.form === 'verb' && kind === 'talks' && hasNoCases(scene)) return later ?? 'hold';
  // "the handover took place", "could take place"
  if (
    verb.act?.act === 'hold' &&
    (kind === 'prisoner-exchange' || (matter.next <= verb.from && (kind === 'handover' || kind === 'attack' || kind === 'ceasefire')))
  )
    return verb.certainty === 'possible' && kind !== 'attack' ? 'plan' : 'carry-out';
  // "renewed its call for a truce": said again
  if (verb.act?.act === 'carry-out' && verb.cue !== undefined && named !== undefined && later === undefined && hasNoCases(scene))
    return named;
  // "led to a breakdown of the truce"
  if (verb.act?.act === 'carry-out' && named !== undefined && PHASES.has(named) && later === undefined) return named;
  if (verb.act?.act === 'carry-out' && later !== undefined) return kind === 'prisoner-exchange' ? 'plan' : later;
  // "would not resume lending": who will not do so says what they will do
  if (
    later === 'pledge' &&
    verb.negated &&
    verb.act?.form === 'verb' &&
    PHASES.has(verb.act.act) &&
    verb.next <= matter.first &&
    hasNoCases(scene)
  )
    return 'pledge';
  if (verb.act !== undefined) return byKind(verb, kind, scene);
  // "asked about the truce", «комментируя удары»: nothing is claimed of it
  if (verb.cue?.cue === 'ask' || verb.cue?.cue === 'answer') return named;
  // «подтвердили договорённость»: those who made it stand by it
  if (verb.cue?.cue === 'report' && kind === 'cooperation' && isVerbFirst(scene)) return named;
  if (verb.cue?.cue === 'confirm' && matter.matter!.again === 'agree') return 'agree';
  if (verb.cue !== undefined)
    return (
      named ??
      // "will announce new sanctions": promised, and not imposed yet
      (verb.cue.cue === 'announce' ? later : undefined) ??
      (matter.matter!.slots.as as Act | undefined) ??
      scene.reading.language.claims.cueActs[verb.cue.cue] ??
      (kind === 'talks' || kind === 'visit' ? undefined : (OWN_ACT[kind] ?? 'carry-out'))
    );
  // a verb of talking over another matter: they discussed it
  return kind === 'cooperation' ? 'assess' : undefined;
}

/** «أشاد بالموقف الكيني في التعامل مع العدوان», «أكد ضرورة الرد على العدوان»: a stand on what is done about a blow is none on the blow. */
const isCountered = (scene: Clause['scene'], { next }: Predicate, { first }: Predicate): boolean =>
  within(scene.terms, Math.max(next, first - COUNTERED_REACH), first).some(
    (item) => item.next <= first && item.lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'countering'),
  );

const COUNTERED_REACH = 3;

/** What happens to a matter, and is no stand that somebody takes: under a verb over several nouns it is the verb that tells the act. */
const HAPPENING: ReadonlySet<string> = new Set(['begin', 'end', 'suspend', 'hold', 'carry-out']);

const hasNoCases = (scene: Clause['scene']): boolean => {
  const { subject, cases } = scene.reading.language.claims.syntax;
  return subject === 'before' && cases === undefined;
};

/** «تم», «جرى»: passive or a verb of taking place. */
const isImpersonal = ({ act }: Predicate): boolean => act?.form === 'passive' || act?.act === 'hold';

/** «выдвинули мирную инициативу»: the matter's own name holds the noun of the act, and the verb tells it too. */
function otherAct({ item }: Predicate): Act | undefined {
  for (const lexeme of item.lexemes) if (lexeme.role === 'act' && lexeme.form === 'verb') return lexeme.act;
  return undefined;
}

/** What can be held: of other matters a verb of holding tells another act, where it has one («продовжили перемир'я»). */
const HELD: ReadonlySet<Kind> = new Set(['talks', 'visit', 'sports-event', 'prisoner-exchange', 'cooperation']);

/** What one goes on doing to a matter without taking a stand on it. */
const GOES_ON: ReadonlySet<string> = new Set(['hold', 'carry-out']);

/** What is done, so that going on with it is doing it: «продолжает обстрелы»; "holding them to account for the attack" does none. */
const DONE: ReadonlySet<Kind> = new Set(['attack', 'aid', 'handover']);

const holds = ({ item }: Predicate): boolean => item.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.act === 'hold');

function byKind({ act, item }: Predicate, kind: Kind, scene: Clause['scene']): Act {
  const others = gathered(item.lexemes, (lexeme) => (lexeme.role === 'act' && lexeme.form === act!.form ? [lexeme.act] : []));
  // «санкции отменены»: lifted, and not refused
  if (kind === 'sanctions' && act!.act === 'reject' && act!.form === 'passive') return 'carry-out';
  // «لا تزال المحادثات قائمة», «تتم المفاوضات»: talks are held and not done
  if (kind === 'talks' && act!.act === 'carry-out' && isVerbFirst(scene)) return 'hold';
  if (!others.includes('hold')) return act!.act;
  if (HELD.has(kind)) return 'hold';
  if (DONE.has(kind) && !hasNoCases(scene)) return others.find((other) => other !== 'hold' && other !== 'agree') ?? 'carry-out';
  return others.find((other) => other !== 'hold') ?? act!.act;
}
