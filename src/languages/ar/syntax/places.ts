import type { SyntaxWords } from '../../words/claims';
import { notPlaces, placeTitles } from '../places';

/** How places are told from those who act. */
export const placeWords = {
  notPlaces,
  placeTitles,
  capitals: ['عاصمة', 'العاصمة', 'بالعاصمة', 'للعاصمة', 'والعاصمة', 'بعاصمة', 'لعاصمة'],
  papersOf: [
    'اتفاق',
    'اتفاقيه',
    'اتفاقيات',
    'اتفاقات',
    'معاهده',
    'مؤتمر',
    'قمه',
    'مسار',
    'صيغه',
    'منتدي',
    'بروتوكول',
    'بروتوكولات',
    'مسارات',
  ],
  grounds: ['حدود', 'اراضي', 'سواحل', 'اجواء', 'سجون', 'معبر', 'مطار', 'محافظه', 'مدينه', 'عاصمه'],
} as const satisfies Partial<SyntaxWords>;
