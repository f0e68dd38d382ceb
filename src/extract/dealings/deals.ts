import type { Kind } from '../../model/vocabulary';
import type { Discourse } from '../actors/discourse';
import { standsAlone } from '../actors/head-references';
import { predicateWith } from '../scene/predicate-with';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** How far behind a noun of agreement the matter that it is about may stand, in tokens. */
const REACH = 5;
/** Acts whose nouns tell again what was agreed or proposed; other nouns (a decision, a step) tell what was told last. */
const OF_DEALS: ReadonlySet<string> = new Set(['agree', 'propose']);

/** «ورحب بالاتفاق», «تنفيذ الصفقة»: a noun of agreement with the article, and no matter of its own behind it, stands for the matter told before. */
export function withDeals(scene: Scene, predicates: readonly Predicate[], { deal, dealt, matter }: Discourse): readonly Predicate[] {
  const told = isVerbFirst(scene) ? dealt : undefined;
  if (scene.reading.language.claims.syntax.deals === undefined) return predicates;
  let found: Predicate[] | undefined;
  for (let index = 0; index < predicates.length; index += 1) {
    const predicate = predicates[index]!;
    const { act, finite, first, next } = predicate;
    if (act?.form !== 'noun' || finite || predicate.matter !== undefined || next - first > 1) continue;
    if (meaning(scene.syntax.get(first), 'deal') === undefined || !isDefinite(scene, predicate)) continue;
    // «القرار 1701»: one of its own
    if (scene.tokens[next]?.kind === 'digits') continue;
    const kind: Kind | undefined =
      toldJustBefore(predicates, index) ?? (OF_DEALS.has(act.act) ? (deal ?? told ?? matter) : (matter ?? deal))?.kind;
    const behind = predicates.slice(index + 1).find(({ act: other }) => other?.form !== 'light');
    if (kind === undefined || namesItsMatter(scene, predicate, behind) || provides(predicates, index)) continue;
    found ??= [...predicates];
    found[index] = predicateWith(predicate, { act: undefined, matter: { kind, form: 'noun', slots: {}, again: act.act } });
  }
  return found ?? predicates;
}

/** With its article; in a language that declines and has none, where nothing beside it tells it apart from another: «нарушил соглашение», not «соглашение о торговле». */
const isDefinite = (scene: Scene, { first, next, item }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases === undefined
    ? hasArticle(scene, first, item.offset)
    : standsAlone(scene, { first, next }) && !isAbout(scene, next);

/** «соглашение о», «договор с»: what it is about or with whom it is stands behind. */
const isAbout = (scene: Scene, at: number): boolean => {
  const relation = meaning(scene.syntax.get(at), 'relation')?.relation;
  return relation === 'about' || relation === 'with' || relation === 'between';
};

const hasArticle = (scene: Scene, at: number, offset: number): boolean =>
  (scene.reading.language.claims.syntax.articles ?? []).some((article) => scene.tokens[at]!.text.slice(0, offset).endsWith(article));

/** «اقترحت تنظيم مباراة، ورحب بالاقتراح»: the matter that the same sentence has just proposed or agreed on. */
function toldJustBefore(predicates: readonly Predicate[], index: number): Kind | undefined {
  const verb = predicates.findLastIndex(({ act, finite }, at) => at < index && finite && act !== undefined && OF_DEALS.has(act.act));
  return verb < 0 ? undefined : predicates.slice(verb, index).find(({ matter }) => matter !== undefined)?.matter?.kind;
}

/** «ويشمل الاتفاق … إطلاق سراح»: no verb known over it, and another matter behind it: what it provides for is told. */
function provides(predicates: readonly Predicate[], index: number): boolean {
  if (predicates.slice(0, index).some(({ finite, participle }) => finite || participle)) return false;
  const behind = predicates.slice(index + 1).find(({ finite, matter }) => finite || matter !== undefined);
  return behind?.finite === false;
}

/** «الاتفاق على وقف إطلاق النار»: another matter close behind, with no comma between. */
function namesItsMatter(scene: Scene, { next }: Predicate, other: Predicate | undefined): boolean {
  if (other === undefined || other.finite || other.matter === undefined || other.first - next > REACH) return false;
  // «المبادرة المصرية - الفرنسية لعقد مؤتمر»: a dash between two names
  for (let at = next; at < other.first; at += 1)
    if (scene.tokens[at]!.kind === 'mark' && (scene.nameAt(at - 1) === undefined || scene.nameAt(at + 1) === undefined)) return false;
  return true;
}
