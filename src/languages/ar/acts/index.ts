import type { ClaimWords } from '../../words/claims';
import { verb, weak } from '../verb';
import { deciding } from './deciding';
import { doing } from './doing';
import { judging } from './judging';
import { phases } from './phases';
import { refusing } from './refusing';
import { willing } from './willing';

/** What is done about a matter: verbs in the past and the present, active participles, and verbal nouns. */
export const acts = { ...deciding, ...willing, ...refusing, ...judging, ...phases, ...doing } as const satisfies ClaimWords['acts'];

/** Verbs that leave the act to the noun they govern. */
export const express = [
  verb('اعرب', 'عرب'),
  verb('اعرب|عبر', 'عرب|عبر', 'عن'),
  'عبر … عن',
  'وعبر|عبرت|عبرا|عبروا|يعبر~v|تعبر~v',
  weak('ابد', 'بد'),
  verb('قدم', 'قدم'),
  verb('تقدم', 'تقدم'),
  verb('تقدم', 'تقدم', 'ب'),
  verb('وجه', 'وجه'),
  verb('اصدر', 'صدر'),
  verb('وقع', 'وقع'),
  verb('اتخذ', 'تخذ'),
  verb('اظهر', 'ظهر'),
  verb('جدد', 'جدد'),
  verb('حقق', 'حقق'),
] as const satisfies ClaimWords['express'];

/** The same as participles. */
export const expressing = ['معرب~a عن', 'معبر~a عن', 'مبدي~a', 'مبديا', 'مجدد~a', 'موجها'] as const satisfies ClaimWords['expressing'];
