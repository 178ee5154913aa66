import { lazyExpression, type Search } from '../text/lazy-expression.ts';

const known = new Map<string, Search>();

/** The named groups if the pattern matches the whole text, ignoring case. */
export function matchWhole(pattern: string, text: string): Readonly<Record<string, string>> | undefined {
  let search = known.get(pattern);
  if (!search) {
    search = lazyExpression(`^(?:${pattern})$`);
    known.set(pattern, search);
  }
  const match = search(text);
  if (!match) return undefined;
  const groups = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(groups);
}
