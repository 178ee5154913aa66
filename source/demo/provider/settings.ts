/** What an admin can set at the provider. All optional: the correct demo sets none. */
export interface Settings {
  /** Instead of the address it listens at; `{origin}`, `{host}` and `{port}` stand for that. */
  readonly issuer?: string;
  readonly scopes?: readonly string[];
  /** Which scope gives the `groups` claim; `groups` unless set. */
  readonly groupsScope?: 'groups' | 'profile';
  readonly pkceRequired?: boolean;
  readonly parRequired?: boolean;
  readonly requestObjectRequired?: boolean;
  readonly withoutRefreshTokens?: boolean;
  readonly rotatesRefreshTokens?: boolean;
  readonly accessTokenSeconds?: number;
  /** Only these redirect URIs are registered; `{callback}` and `{dashboards}` stand for the right ones. */
  readonly redirectUris?: readonly string[];
  /** The scopes this client may ask for; all unless set. */
  readonly clientScope?: readonly string[];
  /** A client without a secret, such as an app in a browser. */
  readonly publicClient?: boolean;
  /** ID tokens signed with the client secret (HS256). */
  readonly symmetricIdToken?: boolean;
  readonly encryptedIdToken?: boolean;
}
