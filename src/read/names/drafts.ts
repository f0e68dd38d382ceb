import type { ActorType } from '../../model/vocabulary';
import type { MentionForm } from '../mentions';

/** A mention before offices and short names are resolved; spans are of the folded text. */
export interface Draft {
  readonly kind: 'actor' | 'place';
  readonly first: number;
  readonly next: number;
  readonly from: number;
  readonly to: number;
  /** Absent while it depends on the rest of the text: an office without a name, a counterpart. */
  readonly id?: string;
  readonly type: ActorType;
  readonly form: MentionForm;
  readonly place?: string;
  readonly state?: string;
  readonly unregistered?: true;
  /** The name alone. */
  readonly name?: { readonly first: number; readonly next: number; readonly from: number; readonly to: number };
  /** The office of the title, and the state or body it is of. */
  readonly office?: string;
  readonly of?: string;
}
