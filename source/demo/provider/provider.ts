import { type Adapter, type Configuration, Provider } from 'oidc-provider';
import { atOrigin } from '../at-origin.ts';
import type { Person } from '../people.ts';
import { clientMetadata } from './client-metadata.ts';
import type { Registration } from './registration.ts';
import type { Settings } from './settings.ts';
import type { SigningKey } from './signing-keys.ts';

export interface ProviderParts {
  /** The address that it listens on, without a trailing slash. */
  readonly origin: string;
  readonly registration: Registration;
  readonly people: readonly Person[];
  readonly keys: readonly [SigningKey, ...SigningKey[]];
  readonly cookieKey: string;
  readonly adapter: (model: string) => Adapter;
}

/** A step in front of the provider, which sees the request first and the answer last. */
export type Middleware = Parameters<Provider['use']>[0];

const hour = 60 * 60;
const day = 24 * hour;

export const paths = {
  discovery: '/.well-known/openid-configuration',
  authorize: '/authorize',
  token: '/token',
  userinfo: '/userinfo',
  jwks: '/jwks',
  signIn: '/sign-in',
} as const;

/**
 * A certified provider with the given settings. Building one takes milliseconds, so a change of settings builds
 * another.
 */
export function buildProvider(parts: ProviderParts, settings: Settings): Provider {
  const provider = new Provider(
    atOrigin(settings.issuer ?? '{origin}', parts.origin),
    configuration(parts, settings),
  );
  // Otherwise Koa prints errors over the wizard’s screen.
  provider.silent = true;
  return provider;
}

function configuration(parts: ProviderParts, settings: Settings): Configuration {
  const { registration, people } = parts;
  const groupsScope = settings.groupsScope ?? 'groups';
  return {
    adapter: parts.adapter,
    clients: [clientMetadata(registration, settings)],
    jwks: { keys: parts.keys.map(({ jwk }) => ({ ...jwk, kty: String(jwk.kty) })) },
    cookies: { keys: [parts.cookieKey] },
    routes: {
      authorization: paths.authorize,
      token: paths.token,
      userinfo: paths.userinfo,
      jwks: paths.jwks,
    },
    scopes: settings.scopes ?? ['openid', 'email', 'profile', 'groups', 'offline_access'],
    claims: {
      openid: ['sub'],
      // Infra never requests `profile`: with a provider that ties the name to it, its users have no names.
      email: ['email', 'email_verified', 'name'],
      profile: ['name', ...(groupsScope === 'profile' ? ['groups'] : [])],
      ...(groupsScope === 'groups' && { groups: ['groups'] }),
    },
    // Infra takes the e-mail address from the ID token (internal/server/providers/oidc.go).
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    clientAuthMethods: settings.publicClient
      ? ['client_secret_basic', 'client_secret_post', 'none']
      : ['client_secret_basic', 'client_secret_post'],
    enabledJWA: {
      idTokenSigningAlgValues: settings.symmetricIdToken ? ['HS256'] : ['RS256', 'ES256'],
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      dPoP: { enabled: false },
      encryption: { enabled: settings.encryptedIdToken ?? false },
      pushedAuthorizationRequests: { enabled: settings.parRequired ?? false },
      requestObjects: { enabled: settings.requestObjectRequired ?? false },
    },
    pkce: { required: () => settings.pkceRequired ?? false },
    rotateRefreshToken: settings.rotatesRefreshTokens ?? false,
    clientBasedCORS: () => false,
    interactions: { url: (_, { uid }) => `${paths.signIn}/${uid}` },
    ttl: {
      AccessToken: settings.accessTokenSeconds ?? hour,
      AuthorizationCode: 60,
      IdToken: hour,
      RefreshToken: 30 * day,
      Interaction: hour,
      Session: day,
      Grant: 30 * day,
    },
    findAccount: (_, sub) => {
      const person = people.find(({ claims }) => claims['sub'] === sub);
      return person && { accountId: sub, claims: () => ({ ...person.claims, sub }) };
    },
    // `errorAnswers` turns it into a page for browsers.
    renderError: (ctx, out) => {
      ctx.body = out;
    },
  };
}
