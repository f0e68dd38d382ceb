import { itemEndingAt, meaning, predicateEndingAt, type Scene } from '../scene/scene';

/** Words that end a matter's or an act's name; set phrases ("aid groups") may still speak. */
export function namesMatter(scene: Scene, at: number): boolean {
  // "the joint statement said"
  if (meaning(itemEndingAt(scene, at), 'statement') !== undefined) return false;
  const item = predicateEndingAt(scene, at);
  return item?.lexemes.some((lexeme) => lexeme.role !== 'act' || lexeme.form !== 'light') ?? false;
}
