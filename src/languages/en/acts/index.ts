import type { ClaimWords } from '../../words/claims';
import { deciding } from './deciding';
import { doing } from './doing';
import { judging } from './judging';
import { phases } from './phases';
import { refusing } from './refusing';
import { willing } from './willing';

/** What is done about a matter. A word of two tables is read as the first says. */
export const acts = { ...deciding, ...willing, ...phases, ...refusing, ...judging, ...doing } as const satisfies ClaimWords['acts'];

/** Verbs that leave the act to the noun they govern. */
export const express = [
  'express~v',
  'voic~e',
  'gave|give|gives|given|giving',
  'issued|issuing',
  'rais~e',
  'extend|extended|extends (his|her|their)',
  'made a|an|the',
  'signalled|signaled|signals',
] as const satisfies ClaimWords['express'];
