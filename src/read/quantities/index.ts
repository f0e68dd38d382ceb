export { quantitiesOf } from './quantities-of';
export { readQuantities } from './read-quantities';
