import type { Window } from '../clauses/window';
import { meaning } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** «اجتماعا في جنيف لبحث الأوضاع في السودان»: the window up to what is to be discussed, where verbs stand first: a place behind that is none of the meeting or the journey. */
export function beforeDiscussed(window: Window): Window {
  const { scene, matter } = window;
  if (!isVerbFirst(scene)) return window;
  for (let at = matter.next; at < window.next; at += 1) {
    const about = scene.syntax.get(at);
    // «مؤتمرا بشأن ليبيا في برلين»: of a land that is discussed by itself nothing happens there
    if (meaning(about, 'relation')?.relation === 'about' && scene.nameAt(about!.next) === undefined) return { ...window, next: at };
    const noun = scene.predicateAt(at);
    if (noun === undefined || noun.offset === 0 || meaning(noun, 'act')?.form !== 'noun' || meaning(noun, 'act')?.act !== 'assess')
      continue;
    if (scene.reading.language.claims.syntax.proclitics[scene.tokens[at]!.text.slice(0, noun.offset)] === 'to')
      return { ...window, next: at };
  }
  return window;
}
