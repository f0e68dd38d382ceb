import type { ActorType } from '../../model/vocabulary';
import type { Relation } from './claims';

/** A form of a noun that names a body or an office, what its case makes of it (the nominative makes nothing), and what all its forms begin with. */
export type HeadNoun = readonly [form: string, type: ActorType, relation: Relation | undefined, stem: string];

/** The endings of a declension: nominative, and those of each case that tells a relation. */
export interface Paradigm {
  readonly nominative: string;
  readonly of?: string;
  readonly to?: string;
  readonly by?: string;
  readonly other?: string;
}

/** Stems of one declension and one type, divided by spaces. */
export type Stems<P extends string> = readonly [paradigm: P, type: ActorType, stems: string];

/** Every form of the nouns, each once: where two cases share a form, the first of nominative, genitive, dative, instrumental. */
export function headNounsOf<P extends string>(paradigms: Readonly<Record<P, Paradigm>>, stems: readonly Stems<P>[]): readonly HeadNoun[] {
  const found = new Map<string, HeadNoun>();
  for (const [name, type, list] of stems) {
    const { nominative, ...cases } = paradigms[name];
    for (const stem of list.split(' ')) {
      const forms: HeadNoun[] = [[stem + nominative, type, undefined, stem]];
      for (const relation of ['of', 'to', 'by', 'other'] as const)
        for (const ending of cases[relation]?.split(' ') ?? []) forms.push([stem + ending, type, relation, stem]);
      for (const form of forms) if (!found.has(form[0])) found.set(form[0], form);
    }
  }
  return [...found.values()];
}
