/** Runs work for each item, at most `limit` at a time; results keep the order of the items. */
export async function limitConcurrency<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Promise<Result>[] = [];
  const running = new Set<Promise<Result>>();
  for (const item of items) {
    if (running.size >= limit) await Promise.race(running);
    const one = work(item).finally(() => running.delete(one));
    running.add(one);
    results.push(one);
  }
  return Promise.all(results);
}
