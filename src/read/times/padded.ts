/** Two digits. */
export const two = (n: number): string => (n >= 0 && n < 10 ? `0${n}` : String(n));
/** Four digits. */
export const four = (n: number): string => (n >= 1000 ? String(n) : String(n).padStart(4, '0'));
