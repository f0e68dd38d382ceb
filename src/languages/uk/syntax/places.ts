import type { SyntaxWords } from '../../words/claims';
import { placeEndings, placePrepositions, placeTitles } from '../places';

/** How places are told from those who act. */
export const placeWords = {
  placeTitles,
  placePrepositions,
  placeEndings,
  capitals: ['столиця', 'столиці', 'столицю', 'столицею'],
  compass: 'схід захід північ південь сході заході півночі півдні недалеко неподалік кілометрах км метрах'.split(' '),
  directions: ['бік', 'напрямку'],
} as const satisfies Partial<SyntaxWords>;
