import type { Direction } from './view';

/**
 * The direction of a language's ordinary script.
 *
 * @example
 * directionOf('ar-EG'); // → 'rtl'
 * directionOf('uk'); // → 'ltr'
 */
export const directionOf = (language: string): Direction =>
  /^(?:ar|fa|he|ur|ps|sd|ug|yi|ckb|dv|syr)(?![a-z])/.test(language) ? 'rtl' : 'ltr';
