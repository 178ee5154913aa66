import { signatureAlgorithms } from '../../core/token/signature-algorithms.ts';

/** What differs between versions of the library: 3.6.0 takes EdDSA, 3.5.0 does not. */
interface LibraryRules {
  readonly acceptsEdDsa: boolean;
}

/**
 * The algorithms that an ID token may be signed with: what the document lists and the library knows, or
 * RS256 where that leaves none (coreos/go-oidc: oidc/verify.go). Without a known version EdDSA counts as accepted.
 */
export function acceptedAlgorithms(
  listed: readonly string[] | undefined,
  rules?: LibraryRules,
): readonly string[] {
  const accepted = (listed ?? []).filter((name) => isSupported(name, rules));
  return accepted.length > 0 ? accepted : ['RS256'];
}

/** From 3.20.0 on, keys for other algorithms are left out of a key set (oidc/jwks.go). */
export const leavesOutKeys = { skips: (name: string) => name !== '' && !isSupported(name, undefined) };

/** Algorithms that the library can verify (coreos/go-oidc: oidc/oidc.go, supportedAlgorithms). */
function isSupported(algorithm: string, rules: LibraryRules | undefined): boolean {
  return signatureAlgorithms.includes(algorithm) && (algorithm !== 'EdDSA' || rules?.acceptsEdDsa !== false);
}
