import { assumed, type Consequences, measured, ofEach, source } from '../../../core/checks/consequence.ts';
import { goHttp } from '../go-http.ts';

const strayCharacters = {
  says: 'Infra uses the address exactly as written, so it leads elsewhere or nowhere: every login fails with “unauthorized”.',
  known: measured('net/url of Go 1.19.8, which Infra is built with'),
} as const;

export const discoveryConsequences: Consequences = {
  'client-authentication-methods': {
    why: 'Infra authenticates only with a client secret.',
    known: source('golang/oauth2 v0.8.0: internal/token.go (RetrieveToken)'),
    says: {
      'not-understood': 'Infra ignores the list and tries both ways of sending the secret.',
      'public-clients': {
        says: 'Infra always sends a secret; the provider may refuse one from a client that has none.',
        known: assumed('the provider says so of itself; Infra does not look at the list'),
      },
      'no-secret': {
        says: 'Infra ignores the list and may add the provider without complaint; every login will then probably fail with “unauthorized”.',
        known: assumed('the provider says so of itself; Infra does not look at the list'),
      },
    },
  },
  'discovery-document': {
    why: 'Infra reads everything about the provider from this document, afresh at every login.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (NewProvider)'),
    says: {
      redirected: { says: 'Infra follows the redirect, as long as that host answers too.', known: goHttp },
      'content-type': 'Infra reads it all the same.',
      'not-utf-8': 'Infra replaces them; an issuer or address with such bytes would not match.',
      'repeated-member':
        'Infra ignores case and uses the last one; if the last one is null, a string keeps its earlier value.',
      'rate-limited':
        'Infra fetches the document several times for each login, and each failure is a failed login.',
      'byte-order-mark':
        'Infra says “invalid provider url”; the cause is only in its server’s debug log. Its reader says: {goError}.',
      'wrong-type': 'Infra cannot read the document, so it does not add the provider: {goError}.',
      'redirect-to-http': {
        says: 'Infra follows it and uses whatever document comes; anyone on the network path can substitute endpoints and obtain the client secret.',
        known: goHttp,
      },
      'redirect-refused': { says: 'Infra would follow it.', known: goHttp },
      'redirect-scheme': {
        says: 'Infra follows only http and https addresses, and says “invalid provider url”.',
        known: goHttp,
      },
      'redirect-loop': {
        says: 'Infra gives up after ten requests and says “invalid provider url”.',
        known: goHttp,
      },
      'too-slow':
        'Infra waits 30 seconds at a login, and a minute when the provider is added; then it gives up and the login fails.',
      'too-large': 'Infra would read all of it into memory.',
    },
    otherwise: 'Infra says “invalid provider url”; the cause is only in its server’s debug log.',
  },
  'discovery-stability': {
    why: 'Infra fetches the document again for every login and every refresh.',
    known: source('Infra: internal/server/providers/oidc.go (clientConfig, oidcProviderRequestTimeout)'),
    says: {
      slow: 'Every login waits for it three times, and fails if one of its steps takes longer than 30 seconds in total.',
      differing:
        'Infra fetches the document for each step and follows whichever it gets; if the steps of one login get different ones, the login fails.',
      'refuses-go': {
        says: 'Infra’s server identifies itself as Go-http-client, so it is refused too unless exempted, and says “invalid provider url”.',
        known: source('net/http of Go 1.19: request.go (defaultUserAgent), h2_bundle.go; Infra sets none'),
      },
      unsteady:
        'Each failure is a failed login; one during the check every two hours logs the person out everywhere.',
    },
  },
  'endpoint-hosts': {
    why: 'Endpoints may be on different hosts from the issuer, and Infra’s server must reach those too.',
    known: source('Infra: internal/server/providers/oidc.go (ExchangeAuthCodeForProviderTokens)'),
    says: {
      'inner-address':
        'Infra’s server may reach it. An authorization_endpoint must be reachable from people’s browsers.',
      'plain-http-not-reachable': {
        says: 'Infra ignores the scheme and uses the address: logins fail if its server (or the browser, for an authorization_endpoint) cannot connect either.',
        known: assumed('what Infra’s server reaches cannot be seen from here'),
      },
      'not-reachable': {
        says: 'Logins fail if the host does not answer Infra’s server either; the name may be known only inside its network.',
        known: assumed('what Infra’s server reaches cannot be seen from here'),
      },
    },
  },
  endpoints: {
    why: 'Infra sends people, codes and secrets to these addresses without checking them first.',
    known: source('Infra: internal/server/providers/oidc.go (Validate); ui/components/providers.js'),
    says: {
      'authorization-missing':
        'Infra adds the provider without complaint, and its login button does nothing.',
      'token-missing':
        'Infra adds the provider without complaint, and every login fails with “unauthorized”.',
      'keys-missing': 'Infra cannot verify any ID token: every login fails with “unauthorized”.',
      'not-an-address': 'Infra uses it unchanged, and every login fails.',
      'stray-characters': strayCharacters,
      'dangerous-scheme': {
        says: 'Infra ignores the scheme: its dashboard would open such an authorization_endpoint in everyone’s browser. For the token endpoint and the keys its HTTP client refuses the scheme, and every login fails.',
        known: measured('net/http of Go 1.19.8, which Infra is built with; ui/components/providers.js'),
      },
      'dangerous-address':
        'Infra would send requests there: from its server for the token endpoint and the keys, from people’s browsers for the rest. Cloud platforms serve their own secrets at such addresses.',
      'user-in-address': {
        says: 'Infra’s server sends its requests to {host}. When it has no other credentials to send (for the keys, and on its second attempt at the token endpoint) it sends this user name and password as HTTP Basic. Browsers drop them, warn or refuse, and go to {host}.',
        known: goHttp,
      },
      'plain-http':
        'Infra ignores the scheme. Anyone on the network path can read the code and the client secret at the token endpoint, substitute keys at jwks_uri, or alter the page at the authorization endpoint.',
    },
  },
  'issuer-match': {
    why: 'Infra refuses a provider whose document names a different issuer, even if only a slash differs.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (NewProvider)'),
    says: {
      'discovery-url-typed':
        'Infra appends /.well-known/openid-configuration again, finds nothing and says “invalid provider url”.',
      'other-address-typed':
        'Infra treats {asked} as the issuer, finds no document there and says “invalid provider url”.',
      'issuer-template': 'No URL can equal a pattern: Infra says “invalid provider url”.',
    },
    otherwise:
      'Infra {compares} and says “invalid provider url”; its log: issuer did not match the issuer returned by provider, expected "{asked}" got "{named}".',
  },
  'metadata-demands': {
    why: 'Infra sends a plain authorization request and nothing more.',
    known: source('Infra: ui/components/providers.js'),
    says: {
      'pushed-requests': {
        says: 'Infra does not push them; if the provider demands it of this client, it refuses every login.',
        known: assumed('whether the demand holds for this client is the provider’s affair'),
      },
      'signed-requests': {
        says: 'Infra does not sign them; if the provider demands it of this client, it refuses every login.',
        known: assumed('whether the demand holds for this client is the provider’s affair'),
      },
    },
  },
  'not-a-login-provider': {
    why: 'Some issuers sign tokens only for machines, and some only for their own apps.',
    known: source('Infra: internal/server/providers/oidc.go (Validate)'),
    says: ofEach(['tokens-only', 'no-code-flow'], 'Infra accepts the URL, but nobody can log in.'),
  },
  'public-sign-up': {
    why: 'Infra creates a user for everyone who returns from the provider, whoever they are.',
    known: source('Infra: internal/server/authn/oidc.go (Authenticate)'),
    says: ofEach(
      ['perhaps-limited', 'open-to-all'],
      'Infra creates a user, without grants, for everyone who signs in; its allowed domains do not apply here.',
    ),
  },
  'response-types': {
    why: 'Infra uses this flow and no other.',
    known: source('Infra: ui/components/providers.js, ui/pages/login/callback.js'),
    says: {
      'not-listed': 'Infra ignores the list and requests a code.',
      'code-not-offered': {
        says: 'Infra requests “code” anyway; the provider will probably refuse, and every login ends at its error page or on Infra’s login page.',
        known: assumed('the provider says so of itself; Infra does not look at the list'),
      },
      'grant-not-offered': {
        says: 'If the list is right, every login fails with “unauthorized”.',
        known: assumed('the provider says so of itself; Infra does not look at the list'),
      },
      'proven-by-login': 'Infra ignores the list, so its logins work; other programs may not.',
      'query-not-offered':
        'Infra reads the code only from the query of the callback URL; a login that ends any other way fails.',
    },
  },
  'signing-algorithms': {
    why: 'Infra verifies signatures only with public keys, and only with algorithms that the document lists.',
    known: source('coreos/go-oidc v3.5.0 and v3.6.0: oidc/oidc.go (NewProvider), oidc/verify.go (Verify)'),
    says: {
      ...ofEach(['not-listed', 'names-unknown'], 'Infra then accepts only RS256.'),
      'proven-by-login':
        'Infra supports none of the listed ones and falls back to RS256, so its logins work until the provider starts signing as the document says.',
      'eddsa-only':
        'Infra v0.21.0 and older then accept only RS256, and every login fails with “unauthorized”; newer builds verify EdDSA.',
      'none-fits':
        'Infra accepts none of these: every login fails with “unauthorized”; the log says “id token signed with unsupported algorithm”.',
    },
  },
  'solved-document': {
    why: 'With the right URL, this is the document that Infra would fetch.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (NewProvider)'),
    says: {
      unreadable: 'Infra says “invalid provider url”, even for the right URL.',
    },
  },
  'userinfo-endpoint': {
    why: 'Infra reads each person’s name and groups from UserInfo; without it the login fails.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (UserInfo)'),
    says: {
      missing:
        'Every login fails with “unauthorized”; the log says “oidc: user info endpoint is not supported by this provider”.',
      'plain-http': 'Infra ignores the scheme: it sends access tokens where others can read them.',
      'stray-characters': strayCharacters,
      unusable: {
        says: 'Infra would call it anyway, and the login would probably fail.',
        known: assumed('no provider answers at such an address'),
      },
      'user-in-address': 'Infra’s server would send the access token to {host}.',
    },
  },
};
