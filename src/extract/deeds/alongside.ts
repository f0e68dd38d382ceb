import type { Scene } from '../scene/scene';

/** «قُتل خمسة بالتزامن مع غارات على رفح»: another event of the same time, which neither does nor places the one told before it. */
export const opensAlongside = ({ tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.alongside?.includes(tokens[at]!.text) === true;
