import { type Discourse, notePair, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';

const PARTNER_REACH = 2;

/** «У ході переговорів із Сафаді сторони …», "In talks with Safadi": where the text has told of no talks yet, the two are whoever acts or acted last, and whom the noun of talks names. */
export function noteTalksWith(groups: readonly Group[], predicates: readonly Predicate[], discourse: Discourse): readonly Ref[] {
  if (discourse.participants.length > 0) return [];
  const partner = groups.find(
    ({ relation, from }) =>
      relation === 'with' &&
      predicates.some(
        ({ matter, next }) => matter?.kind === 'talks' && matter.form === 'noun' && next <= from && from - next <= PARTNER_REACH,
      ),
  );
  const other = partner === undefined ? undefined : onePerson(refsOf(partner, discourse));
  if (other === undefined) return [];
  const others = groups
    .filter((group) => group !== partner && group.relation === undefined && !group.adjective && !group.possessive)
    .flatMap((group) => {
      const ref = onePerson(named(group, discourse));
      return ref === undefined || ref.actor === other.actor ? [] : [{ ref, group }];
    });
  // «قال المتحدث إن الوزير رحب، في اتصال مع نظيره، …»: whoever stands nearest before, and not who tells of it
  const own = (others.findLast(({ group }) => group.next <= partner!.from) ?? others[0])?.ref;
  const one = own ?? onePerson(discourse.person);
  if (one === undefined || one.actor === other.actor) return [];
  // «العلاقات بين البلدين»: within the sentence only those who act are they
  if (groups.some(isBoth)) notePair([one, other], discourse, true);
  return [one, other];
}

/** «прилетів на запрошення свого колеги Пашиняна», "at the invitation of": who comes and who invited them are the two. */
export function noteInvited(scene: Scene, groups: readonly Group[], agents: readonly Ref[], discourse: Discourse): readonly Ref[] {
  const guest = onePerson(agents);
  if (guest === undefined || discourse.participants.length > 0) return [];
  const host = groups.find(
    (group) =>
      invitesBetween(scene, group.from, group.first) ||
      (!group.adjective && isInviting(scene, group.from) && onePerson(refsOf(group, discourse)) !== undefined),
  );
  const other = host === undefined ? undefined : onePerson(refsOf(host, discourse));
  if (other === undefined || other.actor === guest.actor) return [];
  notePair([guest, other], discourse, true);
  return [guest, other];
}

/** The noun of an invitation stands in the words that open the group, or right before them. */
function invitesBetween(scene: Scene, from: number, first: number): boolean {
  for (let at = Math.max(0, from - 1); at < first; at += 1) {
    const act = meaning(scene.predicateAt(at), 'act');
    if (act?.act === 'propose' && act.form === 'noun') return true;
  }
  return false;
}

/** Most words that describe whoever invites, before their name. */
const DESCRIBED_REACH = 12;

/** «на запрошення свого колеги, віцепрем’єра Кіша»: in a language that declines, only a description stands between. */
function isInviting(scene: Scene, from: number): boolean {
  if (scene.reading.language.claims.syntax.cases === undefined) return false;
  for (let at = from - 1; at >= Math.max(0, from - DESCRIBED_REACH); at -= 1) {
    const act = meaning(scene.predicateAt(at), 'act');
    if (act?.act === 'propose' && act.form === 'noun') return true;
    if (act?.form === 'verb' || scene.tokens[at]!.text === '.' || meaning(scene.syntax.get(at), 'relation') !== undefined) return false;
  }
  return false;
}

const isBoth = ({ members, relation }: Group): boolean =>
  relation === undefined &&
  members.some((member) => member.is === 'anaphor' && (member.anaphor === 'two-sides' || member.anaphor === 'two-persons'));

const onePerson = (refs: readonly Ref[]): Ref | undefined => (refs.length === 1 && refs[0]!.type === 'person' ? refs[0] : undefined);

const named = (group: Group, discourse: Discourse): readonly Ref[] =>
  refsOf({ ...group, members: group.members.filter(({ is }) => is === 'actor') }, discourse);
