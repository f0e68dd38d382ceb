import { sha256Hex } from './sha256-hex';

const DIGEST_LENGTH = 16;

/**
 * The digest that stands for a span cited without reprinting it: the first 16 hex digits of its SHA-256 in UTF-8.
 *
 * @example
 * digestOf('').length; // → 16
 */
export const digestOf = (span: string): string => sha256Hex(span).slice(0, DIGEST_LENGTH);
