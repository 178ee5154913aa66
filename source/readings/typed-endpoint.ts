import type { DiscoveryFact } from '../core/facts/facts.ts';
import { stringMember } from '../core/json/json-value.ts';

/** The member of the document whose address was typed as the issuer (`asked`); undefined if there is none. */
export function typedEndpoint(
  asked: string,
  { specification: { members } }: DiscoveryFact,
): string | undefined {
  const typed = bare(asked);
  return Object.keys(members).find((member) => {
    const address = /_endpoint$|^jwks_uri$/.test(member) ? stringMember(members, member) : undefined;
    return address !== undefined && bare(address) === typed;
  });
}

function bare(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
