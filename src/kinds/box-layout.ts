/**
 * How a slot is shown: the label of its row and, where its values are words of a closed vocabulary, behind a colon the prefix of theirs (`sort:aid`). Both are ids of
 * messages, left out where they are the slot's own name: `time: ''`, `extent: ':'`. A mark of exclamation before them makes the slot part of the short of the claim.
 */
export type SlotLayout = string;

/** A layout as the renderers read it. */
export type AnyLayout = Readonly<Record<string, SlotLayout>>;

/** The layout of one kind, in the order of the box: it must place every slot of the content, so that a new one cannot be forgotten. */
export type BoxLayout<Content> = { readonly [Slot in keyof Required<Content>]: SlotLayout };

/** The label and the prefix of a slot. */
export function partsOf(slot: string, layout: SlotLayout): readonly [label: string, terms?: string | undefined] {
  const [label, terms] = layout.replace('!', '').split(':');
  return [label || slot, terms === '' ? slot : terms];
}
