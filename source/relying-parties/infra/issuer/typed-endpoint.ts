import type { DiscoveryFact } from '../../../core/facts.ts';
import { stringMember } from '../../../core/json-value.ts';
import { infraIssuer } from './infra-issuer.ts';

/** The member of a document that names the very address that was typed, so that it is no issuer. */
export function typedEndpoint(
  { url, allowHttp }: { readonly url: string; readonly allowHttp: boolean },
  { specification: { members } }: DiscoveryFact,
): string | undefined {
  const typed = bare(infraIssuer(url, allowHttp));
  return Object.keys(members).find((member) => {
    const address = /_endpoint$|^jwks_uri$/.test(member) ? stringMember(members, member) : undefined;
    return address !== undefined && bare(address) === typed;
  });
}

function bare(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
