/**
 * How a slot is shown: the label of its row and, where its values are words of a closed vocabulary, behind a colon the prefix of theirs (`sort:aid`). Both are ids of
 * messages, left out where they are the slot's own name: `time: ''`, `extent: ':'`.
 */
export type SlotLayout = string;

/** A layout as the renderers read it. */
export interface AnyLayout {
  readonly head: readonly string[];
  readonly slots: Readonly<Record<string, SlotLayout>>;
}

/** The layout of one kind: it must place every slot of the content, so that a new one cannot be forgotten. */
export interface BoxLayout<Content> {
  /** The slots that, said together, are the short of the claim. */
  readonly head: readonly (keyof Content)[];
  /** Every slot, in the order of the box. */
  readonly slots: { readonly [Slot in keyof Required<Content>]: SlotLayout };
}

/** The label and the prefix of a slot. */
export function partsOf(slot: string, layout: SlotLayout): readonly [label: string, terms?: string | undefined] {
  const [label, terms] = layout.split(':');
  return [label || slot, terms === '' ? slot : terms];
}
