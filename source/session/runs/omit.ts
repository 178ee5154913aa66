import type { FactName, Gathered } from '../../core/facts.ts';

export function omit(gathered: Gathered, names: readonly FactName[]): Gathered {
  return Object.fromEntries(
    Object.entries(gathered).filter(([name]) => !names.some((gone) => gone === name)),
  );
}
