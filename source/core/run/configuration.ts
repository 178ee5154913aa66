import type { Secret } from '../secrets/secret.ts';
import type { ServerSight } from './server-sight.ts';

/** The kinds Infra knows (Infra: internal/server/models/provider.go). */
export const providerKinds = ['oidc', 'okta', 'azure', 'google'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** Options of a run that are given at its start and never asked for. */
export interface RunOptions {
  /** Treat an http provider on loopback as if it were https (`--allow-http`). */
  readonly allowHttp: boolean;
  /** Send the login exactly as Infra does: no PKCE, no nonce (`--as-infra`). */
  readonly asInfra: boolean;
  /** Use the old refresh token again after a refresh, to see whether it rotates (`--probe-rotation`). */
  readonly probeRotation: boolean;
}

export function runOptionsOf({ allowHttp, asInfra, probeRotation }: RunOptions): RunOptions {
  return { allowHttp, asInfra, probeRotation };
}

/** The `prompt` that stops a provider from reusing its session (OpenID Connect Core 1.0, 3.1.2.1). */
export type AccountPrompt = 'login' | 'select_account';

/** The public part of what the person gave: safe to save, print and send. */
export interface PublicConfiguration extends RunOptions {
  readonly name?: string;
  /** As typed; not trimmed. */
  readonly url: string;
  readonly clientId?: string;
  readonly kind: ProviderKind;
  /** Hosts or origins at which people open Infra's dashboard, as typed. */
  readonly infraServers: readonly string[];
  /** What the relying party's own server printed when it fetched the document (`--server-output`). */
  readonly serverSight?: ServerSight;
  /** Set if somebody else is to sign in than the person the browser may know. */
  readonly prompt?: AccountPrompt;
}

export interface Configuration extends PublicConfiguration {
  readonly clientSecret?: Secret;
  /** For the kind “google”. */
  readonly serviceAccount?: ServiceAccount;
}

/**
 * The credentials with which Infra reads Google's groups on behalf of an administrator (Infra: api/provider.go,
 * ProviderAPICredentials).
 */
export interface ServiceAccount {
  /** PEM. */
  readonly privateKey: Secret;
  readonly clientEmail: string;
  readonly domainAdminEmail: string;
}

export function publicPart({
  clientSecret: _,
  serviceAccount: __,
  ...rest
}: Configuration): PublicConfiguration {
  return rest;
}
