/** Yields what comes in any order in the order of its names, each as soon as all before it are there. */
export async function* inOrder<Named extends { readonly name: string }>(
  names: readonly string[],
  values: AsyncIterable<Named>,
): AsyncGenerator<Named> {
  const early = new Map<string, Named>();
  let next = 0;
  for await (const value of values) {
    early.set(value.name, value);
    for (let due = early.get(names[next] ?? ''); due; due = early.get(names[next] ?? '')) {
      early.delete(due.name);
      next += 1;
      yield due;
    }
  }
  // Where it ended early, what stands before some of them never came.
  yield* early.values();
}
