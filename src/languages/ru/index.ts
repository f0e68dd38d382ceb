import type { Language } from '../language';
import { calendar } from './calendar';
import { claims } from './claims';
import { durations } from './durations';
import { furniture } from './furniture';
import { abbreviations, morphology } from './letters';
import { names } from './names';
import { numbers } from './numbers';
import { quantities } from './quantities';

export const ru: Language = {
  code: 'ru',
  direction: 'ltr',
  morphology,
  abbreviations,
  numbers,
  quantities,
  durations,
  calendar,
  names,
  claims,
  furniture,
};
