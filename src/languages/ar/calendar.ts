import type { CalendarWords } from '../words/calendar';

export const calendar = {} satisfies CalendarWords;
