import { readGo } from '../../go/encoding-json/read.ts';
import type { FoundByOpinion } from '../second-opinion.ts';
import type { KubernetesCode } from './findings.ts';

/** Each claim’s raw JSON, by its exact name. */
export type RawClaims = ReadonlyMap<string, string>;

export type Taken<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly found: FoundByOpinion<KubernetesCode> };

/** kubernetes/apiserver: plugin/pkg/authenticator/token/oidc/oidc.go, getUsername, without the prefix. */
export function usernameOf(claims: RawClaims, claim: string): Taken<string> {
  const raw = claims.get(claim);
  if (raw === undefined) return refused('username-missing', { claim });
  const name = readGo(raw, 'string');
  if (!name.ok) return refused('username-type', { claim, message: name.error.message });
  const verified = claims.get('email_verified');
  if (claim === 'email' && verified !== undefined) {
    const reading = readGo(verified, 'bool');
    if (!reading.ok) return refused('email-verified-type', { message: reading.error.message });
    if (!reading.value) return refused('email-not-verified', { value: verified });
  }
  return { ok: true, value: name.value };
}

/** The same file, getGroups and stringOrArray; `undefined` without that claim. */
export function groupsOf(claims: RawClaims, claim: string): Taken<readonly string[] | undefined> {
  const raw = claims.get(claim);
  if (raw === undefined) return { ok: true, value: undefined };
  const list = readGo(raw, ['string']);
  if (list.ok) return { ok: true, value: list.value };
  const one = readGo(raw, 'string');
  return one.ok
    ? { ok: true, value: [one.value] }
    : refused('groups-type', { claim, message: one.error.message });
}

/** The same file, AuthenticateToken: only strings can be required. */
export function requiredClaim(claims: RawClaims, demand: string): FoundByOpinion<KubernetesCode> | undefined {
  const at = demand.indexOf('=');
  const [claim, expected] = [demand.slice(0, at), demand.slice(at + 1)];
  const raw = claims.get(claim);
  const reading = raw === undefined ? undefined : readGo(raw, 'string');
  if (reading?.ok && reading.value === expected) return undefined;
  const actual = raw === undefined ? 'it is not there' : `it is ${raw}`;
  return { code: 'claim-required', values: { claim, expected, actual } };
}

export type Distributed = { readonly endpoint: string } | 'broken' | undefined;

const endpoints = {
  mapOf: { type: 'oidc.endpoint', fields: { endpoint: 'string', access_token: 'string', JWT: 'string' } },
} as const;

/** Where `_claim_names` says the groups can be fetched (the same file, claimResolver.expand). */
export function distributedClaim(claims: RawClaims, claim: string): Distributed {
  const names = claims.get('_claim_names');
  if (claim === '' || claims.has(claim) || names === undefined) return undefined;
  const named = readGo(names, { mapOf: 'string' });
  const sources = readGo(claims.get('_claim_sources') ?? '', endpoints);
  if (!named.ok || !sources.ok) return 'broken';
  const source = named.value.get(claim);
  if (source === undefined) return undefined;
  const found = sources.value.get(source);
  if (!found) return 'broken';
  // Aggregated claims are ignored.
  return found.endpoint === '' ? undefined : { endpoint: found.endpoint };
}

function refused(code: KubernetesCode, values: NonNullable<FoundByOpinion['values']>): Taken<never> {
  return { ok: false, found: { code, values } };
}
