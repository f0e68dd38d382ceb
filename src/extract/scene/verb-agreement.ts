import type { Ref } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { saysSeveral } from './duals';
import type { Predicate } from './predicates';
import { itemEndingAt, meaning, type Scene } from './scene';
import { verbIn } from './verb-group';

/** A verb may have those for its subject, by their gender where both are known: «وهدد» is no state's, «ودعت» no man's. */
export function agreesWith(scene: Scene, predicate: Predicate, refs: readonly Ref[]): boolean {
  const { gender } = scene.reading.language.claims.syntax;
  if (gender === undefined || refs.length !== 1) return true;
  // «واتفقا»: no verb of one
  if (saysSeveral(scene, predicate) && (refs[0]!.type === 'person' || refs[0]!.type === 'state')) return false;
  const verb = verbOf(scene, predicate);
  const feminine = endsFeminine(scene, verb, gender.feminine.endings);
  const open = !feminine && gender.feminine.prefixes.some((prefix) => verb.startsWith(prefix));
  const [{ type, actor }] = refs as readonly [Ref];
  if (open || (type !== 'person' && type !== 'state')) return true;
  return (type === 'state' && !gender.masculineStates.includes(actor)) === feminine;
}

/** The verb without its conjunction: «لن تقف مكتوفة الأيدي» begins with a negation. */
function verbOf(scene: Scene, { first, item }: Predicate): string {
  const at = verbIn(scene, item);
  const { text } = scene.tokens[at]!;
  return at === first ? text.slice(item.offset) : text;
}

/** «فرضت», and «فرضتها» with the pronoun of an object. */
function endsFeminine({ reading }: Scene, verb: string, endings: readonly string[]): boolean {
  if (reading.language.claims.syntax.gender?.feminine.stems?.includes(verb) === true) return false;
  if (endings.some((ending) => verb.endsWith(ending))) return true;
  const { pronouns = [] } = reading.language.claims.syntax;
  return pronouns.some((pronoun) => verb.endsWith(pronoun) && endings.some((ending) => verb.endsWith(ending + pronoun)));
}

/** «وحث إيران», «ودعا الطرفين»: what does not agree with the verb before it, in gender or in case, is its object. */
export function isObject(scene: Scene, predicate: Predicate, { members }: Group): boolean {
  const { first, item, participle, matter } = predicate;
  const { gender } = scene.reading.language.claims.syntax;
  const member = members[0]!;
  if (gender === undefined) return false;
  // «استقبل الرئيس وزيري خارجية مصر وتركيا»: the noun before the states says it
  if (member.is === 'actor' && member.opening !== undefined)
    return gender.obliqueChiefs?.some((ending) => scene.tokens[member.first]!.text.endsWith(ending)) === true;
  // «يلتقي وزيرا خارجية البلدين»: so does that before whose they are
  if (member.is === 'anaphor' && member.next - member.first > 1 && meaning(scene.syntax.get(member.first), 'chiefs') !== undefined)
    return gender.obliqueChiefs?.some((ending) => scene.tokens[member.first]!.text.endsWith(ending)) === true;
  // «قال بيان لمصر وقطر»: it agrees with the document
  if (member.is === 'actor' && member.first < member.mention.first) return false;
  // «طالب البيان المشترك لوزراء خارجية مصر وقطر»: with that or with a meeting of theirs
  if (member.is === 'actor' && member.mention.type === 'state' && (member.mention.name?.start ?? 0) > member.mention.start) return false;
  // «رحب كل من مصر وقطر»: the verb agrees with the word for "each of"
  const each = itemEndingAt(scene, member.first - 1);
  if (meaning(each, 'transparent') !== undefined && each!.next - each!.first > 1) return false;
  // «ودعا الدول المؤثرة إلى …»: things in the plural have a verb of the feminine, persons have not
  if (member.is === 'anaphor' && member.anaphor === 'several' && !participle) {
    const things = scene.reading.language.claims.syntax.describedOnly?.includes(member.word) === true;
    const open = gender.feminine.prefixes.some((prefix) => scene.tokens[first]!.text.slice(item.offset).startsWith(prefix));
    if (!open && endsFeminine(scene, scene.tokens[first]!.text.slice(item.offset), gender.feminine.endings) !== things) return true;
  }
  const opening = scene.tokens[member.first]!.text;
  // «التقى الوزيرين نبيل حسن وسامي خالد»: the noun of both says it
  if (member.is === 'actor' && meaning(scene.syntax.get(member.first), 'anaphor')?.anaphor === 'two-persons')
    return gender.oblique.some((ending) => opening.endsWith(ending));
  const last = scene.tokens[member.next - 1]!.text;
  const noun = member.is === 'anaphor' || (member.is === 'actor' && member.mention.form === 'national');
  if (noun && gender.oblique.some((ending) => last.endsWith(ending))) return true;
  if (!noun && gender.obliqueNames.some((ending) => last.endsWith(ending)) && gender.oblique.some((ending) => opening.endsWith(ending)))
    return true;
  if (isInformed(scene, predicate, member) || isMasculineBehind(scene, predicate, member) || isFeminineBehind(scene, predicate, member))
    return true;
  if (member.is !== 'actor' || member.mention.type !== 'state' || member.mention.form === 'adjective' || participle) return false;
  // «بعد أن كان قد زار الرباط»: no land pays a visit
  if (matter?.kind === 'visit' && matter.form === 'verb' && predicate.next - first === 1) return true;
  const verb = verbOf(scene, predicate);
  const feminine = gender.feminine.prefixes.some((prefix) => verb.startsWith(prefix)) || endsFeminine(scene, verb, gender.feminine.endings);
  return !feminine && !gender.masculineStates.includes(member.mention.actor);
}

/** «اتهمت الجانب الأوكراني بـ …», «ودعت الجيش إلى»: a noun of the masculine behind a verb of the feminine is its object. */
function isMasculineBehind(scene: Scene, { first, item, finite, participle }: Predicate, member: Group['members'][number]): boolean {
  const { gender, articles = [] } = scene.reading.language.claims.syntax;
  if (gender?.masculineNouns === undefined || !finite || participle || member.is !== 'actor') return false;
  const verb = scene.tokens[first]!.text.slice(item.offset);
  if (!gender.feminine.endings.some((ending) => verb.endsWith(ending)) || gender.feminine.stems?.includes(verb) === true) return false;
  const at = gender.masculineNouns.includes(bare(scene, member.first, articles)) ? member.first : member.first - 1;
  return (
    at > first && gender.masculineNouns.includes(bare(scene, at, articles)) && (at === member.first || member.mention.form === 'adjective')
  );
}

/** «ودعا الأمم المتحدة إلى», «وطالب الحكومة بـ …»: nor is a body whose noun is of the feminine the subject of a verb of the masculine right before it. */
function isFeminineBehind(scene: Scene, { first, next, item, finite, participle }: Predicate, member: Group['members'][number]): boolean {
  const { gender, articles = [] } = scene.reading.language.claims.syntax;
  if (gender === undefined || !finite || participle || member.is !== 'actor' || !BODIES.has(member.mention.type)) return false;
  if (member.first !== next || next - first > 1) return false;
  const { text } = scene.tokens[member.first]!;
  const noun = bare(scene, member.first, articles) || text;
  const verb = scene.tokens[first]!.text.slice(item.offset);
  return (
    endsFeminine(scene, noun, gender.feminineNouns) &&
    isWrittenSo(scene, member.first) &&
    !endsFeminine(scene, verb, gender.feminine.endings) &&
    !gender.feminine.prefixes.some((prefix) => verb.startsWith(prefix))
  );
}

/** «قال الإليزيه»: a letter that another folds to is no ending of the feminine. */
const isWrittenSo = ({ tokens, reading }: Scene, at: number): boolean =>
  !reading.language.claims.syntax.gender?.notFeminine?.some((ending) => reading.text.slice(0, tokens[at]!.end).endsWith(ending));

/** A word without its article; nothing where it has none, or a preposition with it. */
function bare({ tokens }: Scene, at: number, [article]: readonly string[]): string {
  const { text } = tokens[at]!;
  return article === undefined || !text.startsWith(article) ? '' : text.slice(article.length);
}

/** «وأبلغت المجلس بأن»: one body, not of the gender of a verb of reporting, is told. */
function isInformed(scene: Scene, { cue, first, item, finite }: Predicate, member: Group['members'][number]): boolean {
  const { gender, articles = [] } = scene.reading.language.claims.syntax;
  if (gender === undefined || cue?.cue !== 'report' || !finite) return false;
  if (!articles.some((article) => scene.tokens[member.first]!.text.startsWith(article))) return false;
  const body =
    member.is === 'anaphor'
      ? member.anaphor === 'head' || member.anaphor === 'it'
      : member.is === 'actor' && BODIES.has(member.mention.type);
  if (!body || gender.feminine.prefixes.some((prefix) => scene.tokens[first]!.text.startsWith(prefix))) return false;
  const feminine =
    gender.feminineNouns.some((ending) => scene.tokens[member.first]!.text.endsWith(ending)) && isWrittenSo(scene, member.first);
  return endsFeminine(scene, scene.tokens[first]!.text.slice(item.offset), gender.feminine.endings) !== feminine;
}

const BODIES: ReadonlySet<string> = new Set(['institution', 'organisation']);
