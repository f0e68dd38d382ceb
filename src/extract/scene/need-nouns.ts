import { type Item, meaning, type Scene } from './scene';

/** "the need to end the war", "an urgent need to …": behind an article or an adjective a noun of what is wanted, and no "must". */
export const isNounOfNeed = ({ tokens, reading }: Pick<Scene, 'tokens' | 'reading'>, { first }: Pick<Item, 'first'>): boolean =>
  reading.language.claims.syntax.definites !== undefined &&
  reading.language.claims.syntax.nounAfter.includes(tokens[first - 1]?.text ?? '');

/** A word for what must be stands at the token. */
export const isMustAt = (scene: Scene, at: number): boolean => {
  const item = scene.syntax.get(at);
  return meaning(item, 'must') !== undefined && !isNounOfNeed(scene, item!) && !opensFact(scene, item!.next);
};

/** «Важливо, що Канада запровадила санкції»: what matters is a fact already, and «важливо, щоб» asks for one. */
function opensFact({ tokens, reading }: Scene, at: number): boolean {
  const { factThat } = reading.language.claims.syntax;
  return factThat !== undefined && tokens[at]?.text === ',' && factThat.includes(tokens[at + 1]?.text ?? '');
}
