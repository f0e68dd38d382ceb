import type { Direction } from './view';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'ckb', 'dv', 'syr']);

/**
 * The direction of a language's ordinary script.
 *
 * @example
 * directionOf('ar-EG'); // → 'rtl'
 * directionOf('uk'); // → 'ltr'
 */
export const directionOf = (language: string): Direction => (RIGHT_TO_LEFT.has(language.split('-')[0]!) ? 'rtl' : 'ltr');
