/** Yields values in the order of `names`, each as soon as all before it have arrived. */
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
  // If the source ended early, values after a missing one are left over.
  yield* early.values();
}
