export { readNumbers } from './read-numbers';
