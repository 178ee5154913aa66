import { foldCase } from '../encoding-json/fold-case.ts';
import { readGo, readScanned } from '../encoding-json/read.ts';
import type { GoReading } from '../encoding-json/reading.ts';
import { type GoScan, scanGoJson } from '../encoding-json/scan.ts';
import type { GoShape, GoValue } from '../encoding-json/shape.ts';

/** coreos/go-oidc: oidc/oidc.go, providerJSON. */
const providerShape = {
  type: 'oidc.providerJSON',
  fields: {
    issuer: 'string',
    authorization_endpoint: 'string',
    token_endpoint: 'string',
    jwks_uri: 'string',
    userinfo_endpoint: 'string',
    id_token_signing_alg_values_supported: ['string'],
  },
} as const;

/** Infra: internal/server/providers/oidc.go, AuthServerInfo. */
const scopesShape = {
  type: 'struct { ScopesSupported []string "json:\\"scopes_supported\\"" }',
  fields: { scopes_supported: ['string'] },
} as const;

/** The members that Infra reads from a discovery document. */
export type GoProvider = GoValue<typeof providerShape> &
  GoValue<typeof scopesShape> & {
    /** Those that occur more than once, in any case: the last one counts, and null keeps a string. */
    readonly repeated: readonly string[];
  };

/** Also read by version 3, since 3.7.0. */
const newerFields = { device_authorization_endpoint: 'string' } as const;

/** Reads the library's part of a discovery document (coreos/go-oidc: oidc/oidc.go, NewProvider), or a program's own. */
export function readProviderJson(
  text: string,
  more: Readonly<Record<string, GoShape>> = newerFields,
): GoReading<GoValue<typeof providerShape>> {
  return readGo(text, { ...providerShape, fields: { ...providerShape.fields, ...more } });
}

/** Reads a discovery document as Infra does: the library's part first, then the scopes. */
export function readGoProvider(text: string): GoReading<GoProvider> {
  const scan = scanGoJson(text, isRead);
  const provider = readScanned(text, scan, providerShape);
  if (!provider.ok) return provider;
  const scopes = readScanned(text, scan, scopesShape);
  if (!scopes.ok) return scopes;
  return { ok: true, value: { ...provider.value, ...scopes.value, repeated: repeatedMembers(scan) } };
}

const read: ReadonlySet<string> = new Set([
  ...Object.keys(providerShape.fields),
  ...Object.keys(scopesShape.fields),
]);

function isRead(key: string): boolean {
  return read.has(foldCase(key));
}

function repeatedMembers(scan: GoScan): readonly string[] {
  if (!scan.ok || scan.root.kind !== 'object') return [];
  const seen = new Map<string, number>();
  for (const { key } of scan.root.members) {
    const name = foldCase(key);
    if (read.has(name)) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return [...seen].filter(([, times]) => times > 1).map(([name]) => name);
}
