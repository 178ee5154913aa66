/** Settings that an admin can change at the provider. All optional: the correct demo sets none. */
export interface Settings {
  /** Replaces the address it listens on; may contain `{origin}`, `{host}` and `{port}` of that. */
  readonly issuer?: string;
  readonly scopes?: readonly string[];
  /** The scope for the `groups` claim; `groups` by default. */
  readonly groupsScope?: 'groups' | 'profile';
  readonly pkceRequired?: boolean;
  readonly parRequired?: boolean;
  readonly requestObjectRequired?: boolean;
  readonly withoutRefreshTokens?: boolean;
  readonly rotatesRefreshTokens?: boolean;
  readonly accessTokenSeconds?: number;
  /** The only registered redirect URIs; `{callback}` and `{dashboards}` expand to the right ones. */
  readonly redirectUris?: readonly string[];
  /** The scopes that this client may request; all by default. */
  readonly clientScope?: readonly string[];
  /** A client without a secret, such as an app in a browser. */
  readonly publicClient?: boolean;
  /** Signs ID tokens with the client secret (HS256). */
  readonly symmetricIdToken?: boolean;
  readonly encryptedIdToken?: boolean;
}
