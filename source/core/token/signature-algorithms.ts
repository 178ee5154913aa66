interface KeyKind {
  readonly kty: 'RSA' | 'EC' | 'OKP';
  readonly crv?: string;
}

const rsa: KeyKind = { kty: 'RSA' };

/** The kind of key for each algorithm (RFC 7518, 3.1; RFC 8037, 3.1). */
export const keyKinds: ReadonlyMap<string, KeyKind> = new Map([
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'].map((name) => [name, rsa] as const),
  ['ES256', { kty: 'EC', crv: 'P-256' }],
  ['ES384', { kty: 'EC', crv: 'P-384' }],
  ['ES512', { kty: 'EC', crv: 'P-521' }],
  ['EdDSA', { kty: 'OKP', crv: 'Ed25519' }],
]);

/**
 * The algorithms that Infra's library knows (go-oidc: oidc/jose.go), the same as go-jose's and hashicorp/cap's
 * (oidc/algs.go, supportedAlgorithms); no symmetric ones and no `none`.
 */
export const signatureAlgorithms: readonly string[] = [...keyKinds.keys()];

export function fitsAlgorithm(
  { kty, crv }: { readonly kty?: string | undefined; readonly crv?: string | undefined },
  algorithm: string,
): boolean {
  const kind = keyKinds.get(algorithm);
  return kind !== undefined && kty === kind.kty && (kind.crv === undefined || crv === kind.crv);
}
