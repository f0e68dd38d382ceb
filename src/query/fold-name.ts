/** Letters that spelling or a keyboard leaves free, each above what it counts as: Arabic ya, ta marbuta and alef, Latin letters that look Cyrillic. */
const FREE = 'ىیېەةکٱaceiopxy';
const KEPT = 'يييههكاасеіорху';

/**
 * A name as names are compared: without case, marks on letters, hamza seats, tatweel and invisible characters, any punctuation as one space, digits as ASCII. Latin letters
 * that look Cyrillic count as those, in every name alike: only for comparing, never for showing.
 *
 * This is what `foldText` leaves free in a text, without the way back to its spans, which costs a page more than all queries together.
 *
 * @example
 * foldName('أثيوبيا') === foldName('اثيوبيا'); // → true
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/./gu, (letter) => KEPT[FREE.indexOf(letter)] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/[^\p{L}\p{N}]+|ʼ/gu, ' ')
    .trim();
