import { withoutAtEnds } from '../../../core/text/without-at-ends.ts';

export type ProviderNameFault = 'missing' | 'too-short' | 'too-long' | 'surrounded-by-space' | 'character';

/** Infra’s rule for names (Infra: api/access_key.go, ValidateName). */
export const providerNameRule = '2 to 256 characters from a-z, A-Z, 0-9, "-", "_" and "."';

/** What Infra objects to in a provider’s name; `undefined` if it accepts it. Infra checks before it trims. */
export function providerNameFault(name: string): ProviderNameFault | undefined {
  if (name === '') return 'missing';
  if (name !== name.trim() && /^[a-zA-Z0-9\-_.]+$/.test(name.trim())) return 'surrounded-by-space';
  if (!/^[a-zA-Z0-9\-_.]*$/.test(name)) return 'character';
  if (name.length < 2) return 'too-short';
  return name.length > 256 ? 'too-long' : undefined;
}

/** The valid name closest to the given one. */
export function suggestedProviderName(name: string): string {
  const fit = withoutAtEnds(name.trim().replace(/[^a-zA-Z0-9\-_.]+/g, '-'), '-').slice(0, 256);
  return fit.length < 2 ? 'my-provider' : fit;
}
