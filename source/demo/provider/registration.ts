import type { Secret } from '../../core/secrets/secret.ts';

/** The provider's one client. */
export interface Registration {
  readonly clientId: string;
  /** As the sign-in page calls it. */
  readonly clientName: string;
  readonly clientSecret: Secret;
  /** Where programs on this machine wait for a login, such as the wizard's own test login: `http://localhost:8301`. */
  readonly callbackUris: readonly string[];
  /** Further redirect URIs, such as those of Infra's dashboards: `https://infra.example.com/login/callback`. */
  readonly dashboards: readonly string[];
}
