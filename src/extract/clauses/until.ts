import type { Window } from './window';

/** The window up to a token. All of it is written out: a copy of whatever it holds takes many times as long. */
export const until = (window: Window, next: number): Window => ({
  first: window.first,
  next,
  scene: window.scene,
  discourse: window.discourse,
  matter: window.matter,
  aside: window.aside,
  matterIsVerb: window.matterIsVerb,
  head: window.head,
  groups: window.groups,
  agents: window.agents,
  owners: window.owners,
  said: window.said,
  speaker: window.speaker,
});
