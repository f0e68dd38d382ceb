import { digestsBehind } from '../ground/sha256-hex';
import type { Claim } from '../kinds/claim';
import type { Actor, Place } from '../model/actor';
import type { Quote } from '../model/quote';
import type { ActorMention, Mention } from '../read/mentions';
import { actorEntry, actorOf, placeEntry } from '../read/names';
import type { Link, Ref } from './actors/discourse';
import type { SlotValue } from './content';
import type { Draft } from './draft';
import type { Run, Scene } from './scene/scene';

const CONTEXT = 24;
const ID_LENGTH = 16;

/** Makes claims of drafts: quotes with their context, ids that depend on content alone, and the actors and places they name. */
export class Assembly {
  readonly actors = new Map<string, Actor>();
  readonly places = new Map<string, Place>();
  readonly claims: Claim[] = [];
  readonly #scene: Scene;
  readonly #document: string;
  /** Digests that begin with that of the text. */
  readonly #idOf: (rest: string) => string;
  readonly #version: string;
  readonly #ids = new Map<string, number>();
  #firsts: Map<string, ActorMention> | undefined;

  constructor(scene: Scene, document: string, sha256: string, version: string) {
    this.#scene = scene;
    this.#document = document;
    this.#idOf = digestsBehind(sha256, ID_LENGTH / 2);
    this.#version = version;
  }

  add(draft: Draft): void {
    const evidence = draft.evidence.map((run) => this.#quoteRun(run)).filter((quote) => quote.end > quote.start);
    if (evidence.length === 0) return;
    const content: Record<string, unknown> = {};
    for (const slot in draft.content) {
      const value = draft.content[slot];
      const made = value === undefined ? undefined : this.#value(value);
      if (made !== undefined) content[slot] = made;
    }
    const claim = {
      id: this.#id(draft, evidence),
      kind: draft.kind,
      act: draft.act,
      agents: draft.agents.map((ref) => this.#ref(ref)),
      polarity: draft.polarity,
      certainty: draft.certainty,
      ...(draft.condition === undefined ? {} : { condition: this.#quoteRun(draft.condition) }),
      attribution: draft.chain.map((link) => this.#link(link)),
      content,
      evidence,
      provenance: { method: 'rules', by: 'onrecord', version: this.#version },
    };
    // the slots are filled by kind: what stands here is what the schema of the kind says (tests parse every dossier made)
    this.claims.push(claim as unknown as Claim);
  }

  #id(draft: Draft, evidence: readonly Quote[]): string {
    let told = `\n${draft.kind}\n${draft.act}\n`;
    for (let at = 0; at < evidence.length; at += 1) told += `${at > 0 ? ' ' : ''}${evidence[at]!.start}-${evidence[at]!.end}`;
    const base = this.#idOf(told);
    const seen = this.#ids.get(base) ?? 0;
    this.#ids.set(base, seen + 1);
    return seen === 0 ? base : `${base}-${seen + 1}`;
  }

  #link(link: Link): object {
    return {
      speakers: link.speakers.map((ref) => this.#ref(ref)),
      cue: link.cue,
      mode: link.mode,
      ...(link.anonymous ? { anonymous: true } : {}),
      quote: this.#quote(link.at.start, link.at.end),
    };
  }

  #ref(ref: Ref): object {
    this.note(ref);
    if (ref.start !== undefined && ref.end !== undefined && ref.inferredFrom === undefined)
      return { actor: ref.actor, quote: this.#quote(ref.start, ref.end) };
    return { actor: ref.actor, inferredFrom: ref.inferredFrom ?? 'previous-sentence' };
  }

  /** Lists an actor, and whom it acts for. */
  note({ actor, start, end }: Pick<Ref, 'actor' | 'start' | 'end'>): void {
    let id: string | undefined = actor;
    while (id !== undefined && !this.actors.has(id)) {
      const { reading } = this.#scene;
      const mention = this.#mentions().get(id);
      const written = id === actor && start !== undefined && end !== undefined ? reading.text.slice(start, end) : id;
      const entry: Actor =
        actorOf(id, reading) ??
        (mention === undefined
          ? { id, type: 'group', names: { [reading.language.code]: written }, unregistered: true }
          : actorEntry(mention, reading));
      this.actors.set(id, entry);
      id = entry.actsFor;
    }
  }

  /** The first mention of every actor of the text; a text may name thousands that no registry has. */
  #mentions(): ReadonlyMap<string, ActorMention> {
    if (this.#firsts === undefined) {
      this.#firsts = new Map();
      for (const name of this.#scene.names) if (name.kind === 'actor' && !this.#firsts.has(name.actor)) this.#firsts.set(name.actor, name);
    }
    return this.#firsts;
  }

  #place(id: string, start: number, end: number): object {
    let place = id;
    while (!this.places.has(place)) {
      const entry = placeEntry(place, this.#scene.reading) ?? {
        id: place,
        type: 'other' as const,
        names: { [this.#scene.reading.language.code]: this.#scene.reading.text.slice(start, end) },
      };
      this.places.set(place, entry);
      if (entry.within === undefined) break;
      place = entry.within;
    }
    return { place: id, quote: this.#quote(start, end) };
  }

  #value(value: SlotValue): unknown {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) {
      const entries = value as readonly (string | Ref)[];
      return entries.map((entry) => (typeof entry === 'string' ? entry : this.#ref(entry)));
    }
    const one = value as Exclude<SlotValue, string | readonly string[] | readonly Ref[]>;
    if (!('kind' in one)) return this.#ref(one);
    switch (one.kind) {
      case 'duration':
        return { value: one.value, ...(one.upper === undefined ? {} : { upper: one.upper }), bound: one.bound, quote: this.#mention(one) };
      case 'time':
        return {
          value: one.value,
          precision: one.precision,
          stated: one.stated,
          ...(one.resolvedFrom === undefined ? {} : { resolvedFrom: one.resolvedFrom }),
          bound: one.bound,
          quote: this.#mention(one),
        };
      case 'quantity':
        return {
          value: one.value,
          ...(one.upper === undefined ? {} : { upper: one.upper }),
          bound: one.bound,
          unit: one.unit,
          ...(one.per === undefined ? {} : { per: one.per }),
          quote: this.#mention(one),
        };
      case 'place':
        return this.#place(one.place, one.start, one.end);
      case 'actor':
        return this.#place(one.place ?? one.actor, one.start, one.end);
      case 'span':
        return this.#quote(one.start, one.end);
      case 'casualties':
        return Object.fromEntries(
          Object.entries(one).flatMap(([name, quantity]) => (name === 'kind' ? [] : [[name, this.#value(quantity as SlotValue)]])),
        );
      case 'released':
        return one.entries.map((entry) => ({ by: this.#ref(entry.by), persons: this.#value(entry.persons) }));
    }
  }

  #mention(mention: Mention): Quote {
    return this.#quote(mention.start, mention.end);
  }

  #quoteRun(run: Run): Quote {
    const { tokens } = this.#scene;
    const first = tokens[run.first]!;
    return this.#quote(first.start, tokens[Math.max(run.first, run.next - 1)]!.end);
  }

  #quote(start: number, end: number): Quote {
    const { text } = this.#scene.reading;
    return {
      document: this.#document,
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    };
  }
}
