import { member } from '../../core/json/json-value.ts';
import type { OpinionFacts } from '../second-opinion.ts';

/** True if the provider advertises PKCE (S256) or requires it. */
export function offersPkce({ discovery, results }: OpinionFacts): boolean {
  const methods = discovery && member(discovery.specification.members, 'code_challenge_methods_supported');
  const demanded = results.some(({ id, code }) => id === 'pkce-required' && code.startsWith('required'));
  return demanded || (Array.isArray(methods) && methods.includes('S256'));
}
