export { numbersOf } from './numbers-of';
export { readNumbers } from './read-numbers';
export { type Numeral, numeralsOf } from './scan';
