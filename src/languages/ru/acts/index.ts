import type { ClaimWords } from '../../words/claims';
import { deciding } from './deciding';
import { doing } from './doing';
import { judging } from './judging';
import { phases } from './phases';
import { refusing } from './refusing';
import { willing } from './willing';

/** What is done about a matter. Verbs stand by their stems with the vowel before the ending, in both aspects; short participles (`~s`) are the passives. */
export const acts = { ...deciding, ...willing, ...phases, ...refusing, ...judging, ...doing } as const satisfies ClaimWords['acts'];

/** Verbs that leave the act to the noun they govern. */
export const express = [
  'выступ~i|выступ~k|обрат~I',
  'выраз~i|выраз~I|выража~v',
  'высказа~v|высказыва~v',
  'прояв~i|прояв~I|проявля~v',
  'продемонстрир~u|продемонстрир~U|демонстрируе~v',
  'дал|дала|дало|дали|дает|дают|дав',
  'отд~k',
  'возлож~i|возлаг~k',
  'внес|внесла|внесло|внесли',
  'выдви~h|выдвиг~k',
  'принес|принесла|принесло|принесли',
  'адрес~u|адрес~U',
  'направ~i приглашени~n|просьб~n|требовани~n|предложени~n|протест~n',
] as const satisfies ClaimWords['express'];
