import type { ClaimWords } from '../../words/claims';
import { dealings } from './dealings';
import { force } from './force';
import { means } from './means';
import { persons } from './persons';
import { truces } from './truces';
import { visits } from './visits';

/** How the matters of the kinds are named. A word of two tables is read as the first says. */
export const matters = { ...dealings, ...truces, ...persons, ...force, ...means, ...visits } as const satisfies ClaimWords['matters'];
