/** An item and what was made of it. */
export interface Ready<T, R> {
  readonly item: T;
  readonly result: R;
}

/** Gives what `load` makes of each item, in order, with up to `depth` of them under way. `load` must not reject. */
export async function* readAhead<T, R>(
  items: readonly T[],
  depth: number,
  load: (item: T) => Promise<R>,
): AsyncGenerator<Ready<T, R>> {
  const pending: Promise<Ready<T, R>>[] = [];
  const start = async (item: T): Promise<Ready<T, R>> => ({ item, result: await load(item) });
  for (const item of items) {
    pending.push(start(item));
    const oldest = pending.length === depth ? pending.shift() : undefined;
    if (oldest !== undefined) yield await oldest;
  }
  for (const each of pending) yield await each;
}
