import type { Secret } from '../secrets/secret.ts';
import type { ServerSight } from './server-sight.ts';

/** The kinds Infra knows (Infra: internal/server/models/provider.go). */
export const providerKinds = ['oidc', 'okta', 'azure', 'google'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** How a run is to be done: given when it is started, and asked for nowhere. */
export interface RunOptions {
  /** An http provider on loopback counts as if it were https (`--allow-http`). */
  readonly allowHttp: boolean;
  /** Send the login exactly as Infra does: no PKCE, no nonce (`--as-infra`). */
  readonly asInfra: boolean;
  /** Use the old refresh token once more after a refresh, to see whether it rotates (`--probe-rotation`). */
  readonly probeRotation: boolean;
}

export function runOptionsOf({ allowHttp, asInfra, probeRotation }: RunOptions): RunOptions {
  return { allowHttp, asInfra, probeRotation };
}

/** How a provider is told not to take the person that it knows already (OpenID Connect Core 1.0, 3.1.2.1). */
export type AccountPrompt = 'login' | 'select_account';

/** What the person gave, public part: safe to save, print and send. */
export interface PublicConfiguration extends RunOptions {
  readonly name?: string;
  /** As typed; nothing trimmed. */
  readonly url: string;
  readonly clientId?: string;
  readonly kind: ProviderKind;
  /** Hosts or origins at which people open Infra's dashboard, as typed. */
  readonly infraServers: readonly string[];
  /** What the relying party's own server printed when it asked for the document (`--server-output`). */
  readonly serverSight?: ServerSight;
  /** Another person is to sign in than the browser may know. */
  readonly prompt?: AccountPrompt;
}

export interface Configuration extends PublicConfiguration {
  readonly clientSecret?: Secret;
  /** For the kind “google”. */
  readonly serviceAccount?: ServiceAccount;
}

/** What Infra reads Google's groups with, in the name of an administrator (Infra: api/provider.go, ProviderAPICredentials). */
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
