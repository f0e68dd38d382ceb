/** How a slot is shown: the label of its row and, where its values are words of a closed vocabulary, the prefix of theirs (`targets:target`). Both are ids of messages. */
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
