import { isPublicWord } from '../text/public-words.ts';

/** Shorter values would blank out ordinary words; Infra and providers issue secrets far longer than this. */
export const shortestMasked = 4;

/** Why a secret cannot be masked in output; undefined if it can. */
export function whyNotMasked(
  value: string,
  publicWords: readonly string[],
): 'too-short' | 'common-word' | undefined {
  if (value.length < shortestMasked) return 'too-short';
  return isPublicWord(value, publicWords) ? 'common-word' : undefined;
}
