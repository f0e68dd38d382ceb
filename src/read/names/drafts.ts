import type { ActorType } from '../../model/vocabulary';
import type { MentionForm } from '../mentions';

/** Tokens, and the span of the folded text. */
export interface NameSpan {
  readonly first: number;
  readonly next: number;
  readonly from: number;
  readonly to: number;
}

/** A mention before offices and short names are resolved; spans are of the folded text. Every draft has every field, so that all of them have one shape. */
export interface Draft extends NameSpan {
  readonly kind: 'actor' | 'place';
  /** Absent while it depends on the rest of the text: an office without a name, a counterpart. */
  readonly id: string | undefined;
  readonly type: ActorType;
  readonly form: MentionForm;
  readonly place: string | undefined;
  readonly state: string | undefined;
  readonly unregistered: true | undefined;
  /** The name alone. */
  readonly name: NameSpan | undefined;
  /** The office of the title, and the state or body it is of. */
  readonly office: string | undefined;
  readonly of: string | undefined;
}

/** A draft whose other fields are still to be said. */
export type NewDraft = { -readonly [K in keyof Draft]: Draft[K] };

export function newDraft(
  kind: Draft['kind'],
  type: ActorType,
  form: MentionForm,
  id: string | undefined,
  first: number,
  next: number,
  from: number,
  to: number,
): NewDraft {
  return {
    first,
    next,
    from,
    to,
    kind,
    id,
    type,
    form,
    place: undefined,
    state: undefined,
    unregistered: undefined,
    name: undefined,
    office: undefined,
    of: undefined,
  };
}
