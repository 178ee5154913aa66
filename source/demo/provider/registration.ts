import type { Secret } from '../../core/secrets/secret.ts';

/** The demo's one client, as it is registered at the provider. */
export interface Registration {
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** Where the wizard's own test login returns, e.g. `http://localhost:8301`. */
  readonly callbackUri: string;
  /** Redirect URIs of Infra's dashboards, e.g. `https://infra.example.com/login/callback`. */
  readonly dashboards: readonly string[];
}
