import { signatureAlgorithms } from '../../core/token/signature-algorithms.ts';

/** Differences between versions of the library: 3.6.0 accepts EdDSA, 3.5.0 does not. */
interface LibraryRules {
  readonly acceptsEdDsa: boolean;
}

/**
 * The algorithms that an ID token may be signed with: those that the document lists and the library knows, or RS256 if
 * there are none (coreos/go-oidc: oidc/verify.go). If the version is unknown, EdDSA counts as accepted.
 */
export function acceptedAlgorithms(
  listed: readonly string[] | undefined,
  rules?: LibraryRules,
): readonly string[] {
  const accepted = (listed ?? []).filter((name) => isSupported(name, rules));
  return accepted.length > 0 ? accepted : ['RS256'];
}

/** Since 3.20.0, keys for other algorithms are left out of a key set (oidc/jwks.go). */
export const leavesOutKeys = { skips: (name: string) => name !== '' && !isSupported(name, undefined) };

/** Whether the library can verify an algorithm (coreos/go-oidc: oidc/oidc.go, supportedAlgorithms). */
function isSupported(algorithm: string, rules: LibraryRules | undefined): boolean {
  return signatureAlgorithms.includes(algorithm) && (algorithm !== 'EdDSA' || rules?.acceptsEdDsa !== false);
}
