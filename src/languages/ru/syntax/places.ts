import type { SyntaxWords } from '../../words/claims';
import { placeEndings, placePrepositions, placeTitles } from '../places';

/** How places are told from those who act. */
export const placeWords = {
  placeTitles,
  placePrepositions,
  placeEndings,
  capitals: ['столица', 'столицы', 'столице', 'столицу', 'столицей'],
  compass: 'востоку западу северу югу юго-востоку юго-западу северо-востоку северо-западу недалеко неподалеку километрах км метрах'.split(
    ' ',
  ),
  directions: ['сторону', 'направлении', 'направлению'],
} as const satisfies Partial<SyntaxWords>;
