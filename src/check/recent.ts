/** Keeps what was asked for last, so many of it. What is kept must be a function of its key alone: nobody can tell whether it was made again. */
export class Recent<T> {
  readonly #kept = new Map<string, T>();
  constructor(readonly most: number) {}

  get(key: string, make: () => T): T {
    const known = this.#kept.get(key);
    const value = known === undefined ? make() : known;
    if (known !== undefined) this.#kept.delete(key);
    this.#kept.set(key, value);
    if (this.#kept.size > this.most) this.#kept.delete(this.#kept.keys().next().value!);
    return value;
  }
}
