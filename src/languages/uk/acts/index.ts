import type { ClaimWords } from '../../words/claims';
import { deciding } from './deciding';
import { doing } from './doing';
import { judging } from './judging';
import { phases } from './phases';
import { refusing } from './refusing';
import { willing } from './willing';

/** What is done about a matter. Verbs stand in both aspects; the impersonal forms on -но and -то are the passives. */
export const acts = { ...deciding, ...willing, ...phases, ...refusing, ...judging, ...doing } as const satisfies ClaimWords['acts'];

/** Verbs that leave the act to the noun they govern. */
export const express = [
  'виступ~i|виступ~k|зверн~K|звернувся|звернулася|звернулися|звернулось',
  'вислов~i|висловл~u',
  'вияв~i|виявл~k',
  'продемонстр~u|демонстр~u',
  'дав|дала|дало|дали|дає|дають|давши',
  'відд~k',
  'покл~k|поклад~k',
  'вніс|внесла|внесло|внесли',
  'вису~h|висув~k',
  'надісл~k запрошенн~n|проханн~n|вимог~n|пропозиці~n|протест~n',
  'перед~k вдячність|подяку|запрошення',
] as const satisfies ClaimWords['express'];
