export { actorEntry, actorOf, placeEntry } from './entry-of';
export { namesOf } from './names-of';
export { readNames } from './read-names';
export { type Office, type Registry, registry } from './registry';
