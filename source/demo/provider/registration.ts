import type { Secret } from '../../core/secrets/secret.ts';

/** The provider’s only client. */
export interface Registration {
  readonly clientId: string;
  /** The name on the sign-in page. */
  readonly clientName: string;
  readonly clientSecret: Secret;
  /** Addresses on this machine that wait for a login, such as the wizard’s own test login: `http://localhost:8301`. */
  readonly callbackUris: readonly string[];
  /** Further redirect URIs, such as those of Infra's dashboards: `https://infra.example.com/login/callback`. */
  readonly dashboards: readonly string[];
}
