export { actorEntry, actorOf, actsForOf, placeEntry } from './entry-of';
export { namesOf } from './names-of';
export { foreignNameAt, isShouted, mayBeName, personNameAt, slugOfName } from './person-names';
export { readNames } from './read-names';
export { type Office, type Registry, registry } from './registry';
