import { assumed, type Consequences, measured, ofEach, source } from '../../../core/checks/consequence.ts';
import { goHttp } from '../go-http.ts';

const strayCharacters = {
  says: 'Infra takes the address as it is written, so that it leads elsewhere or nowhere: every login fails with “unauthorized”.',
  known: measured('net/url of Go 1.19.8, which Infra is built with'),
} as const;

export const discoveryConsequences: Consequences = {
  'client-authentication-methods': {
    why: 'Infra proves itself with a client secret and knows no other way.',
    known: source('golang/oauth2 v0.8.0: internal/token.go (RetrieveToken)'),
    says: {
      'not-understood': 'Infra does not look at the list; it tries the secret in both ways.',
      'public-clients': {
        says: 'Infra always sends a secret; the provider may refuse that from a client that has none.',
        known: assumed('the provider says so of itself; Infra does not look at the list'),
      },
      'no-secret': {
        says: 'Infra does not look at the list and may add the provider without a word; then every login will probably fail with “unauthorized”.',
        known: assumed('the provider says so of itself; Infra does not look at the list'),
      },
    },
  },
  'discovery-document': {
    why: 'Infra learns everything about the provider from this document, again at every login.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (NewProvider)'),
    says: {
      redirected: { says: 'Infra follows the redirect, as long as that host answers too.', known: goHttp },
      'content-type': 'Infra reads it all the same.',
      'not-utf-8': 'Infra replaces them; an issuer or address with such bytes would not match.',
      'repeated-member':
        'Infra takes no notice of upper and lower case and lets the last one count; a string stays as it was where the last one is null.',
      'rate-limited':
        'Infra fetches the document several times for each login, and each failure is a failed login.',
      'byte-order-mark':
        'Infra says “invalid provider url”; the cause is only in its server’s debug log. Its reader says: {goError}.',
      'wrong-type': 'Infra cannot read the document, and so does not add the provider: {goError}.',
      'redirect-to-http': {
        says: 'Infra follows it and takes the document that comes; whoever is on the way can put other endpoints into it, and get the client secret.',
        known: goHttp,
      },
      'redirect-refused': { says: 'Infra would follow it.', known: goHttp },
      'redirect-scheme': {
        says: 'Infra follows http and https addresses only, and says “invalid provider url”.',
        known: goHttp,
      },
      'redirect-loop': {
        says: 'Infra gives up after ten requests and says “invalid provider url”.',
        known: goHttp,
      },
      'too-slow':
        'Infra waits 30 seconds at a login and a minute when the provider is added, and then gives up: the login fails.',
      'too-large': 'Infra would read all of it into memory.',
    },
    otherwise: 'Infra says “invalid provider url”; the cause is only in its server’s debug log.',
  },
  'discovery-stability': {
    why: 'Infra fetches the document again for every login and every refresh.',
    known: source('Infra: internal/server/providers/oidc.go (clientConfig, oidcProviderRequestTimeout)'),
    says: {
      slow: 'Each login waits for it three times, and fails when one of its steps takes longer than 30 seconds in all.',
      differing:
        'Infra fetches the document for each step and follows whichever comes; where the steps of one login meet different ones, it fails.',
      'refuses-go': {
        says: 'Infra’s server calls itself Go-http-client, so that it is refused as well, unless it is exempt: it says “invalid provider url”.',
        known: source('net/http of Go 1.19: request.go (defaultUserAgent), h2_bundle.go; Infra sets none'),
      },
      unsteady:
        'Each failure is a failed login; one at the check every two hours logs the person out everywhere.',
    },
  },
  'endpoint-hosts': {
    why: 'Endpoints may be on other hosts than the issuer, and Infra’s server must reach those too.',
    known: source('Infra: internal/server/providers/oidc.go (ExchangeAuthCodeForProviderTokens)'),
    says: {
      'inner-address':
        'Infra’s server may reach it. An authorization_endpoint has to be reached by people’s browsers.',
      'plain-http-not-reachable': {
        says: 'Infra does not look at the scheme and asks there: logins fail if its server, or for an authorization_endpoint a browser, gets no connection either.',
        known: assumed('what Infra’s server reaches cannot be seen from here'),
      },
      'not-reachable': {
        says: 'Logins fail if the host does not answer Infra’s server either; the name may be known only inside its network.',
        known: assumed('what Infra’s server reaches cannot be seen from here'),
      },
    },
  },
  endpoints: {
    why: 'Infra sends people, codes and secrets to these addresses without looking at them first.',
    known: source('Infra: internal/server/providers/oidc.go (Validate); ui/components/providers.js'),
    says: {
      'authorization-missing': 'Infra adds the provider without a word, and its login button does nothing.',
      'token-missing': 'Infra adds the provider without a word, and every login fails with “unauthorized”.',
      'keys-missing': 'Infra cannot verify any ID token: every login fails with “unauthorized”.',
      'not-an-address': 'Infra uses it as it is, and every login fails.',
      'stray-characters': strayCharacters,
      'dangerous-scheme': {
        says: 'Infra does not look at the scheme: its dashboard would open such an authorization_endpoint in the browser of each person. For the token endpoint and the keys its HTTP client refuses the scheme, and each login fails.',
        known: measured('net/http of Go 1.19.8, which Infra is built with; ui/components/providers.js'),
      },
      'dangerous-address':
        'Infra would ask there: its server for the token endpoint and the keys, each person’s browser for the rest. Clouds keep their own secrets at such addresses.',
      'user-in-address': {
        says: 'Infra’s server asks {host}. Where it sends no other credentials, it sends user name and password as HTTP Basic: for the keys, and with its second try at the token endpoint. Browsers leave them out, warn or refuse, and go to {host}.',
        known: goHttp,
      },
      'plain-http':
        'Infra does not look at the scheme. Whoever is on the way can read the code and the client secret at the token endpoint, put keys of their own at jwks_uri, or change the page at the authorization endpoint.',
    },
  },
  'issuer-match': {
    why: 'Infra refuses a provider whose document names another issuer, be it by one slash.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (NewProvider)'),
    says: {
      'discovery-url-typed':
        'Infra adds /.well-known/openid-configuration once more, finds nothing and says “invalid provider url”.',
      'other-address-typed':
        'Infra takes {asked} for the issuer, finds no document there and says “invalid provider url”.',
      'issuer-template': 'No spelling of the URL can equal a pattern: Infra says “invalid provider url”.',
    },
    otherwise:
      'Infra {compares} and says “invalid provider url”; its log: issuer did not match the issuer returned by provider, expected "{asked}" got "{named}".',
  },
  'metadata-demands': {
    why: 'Infra sends a plain authorization request and nothing more.',
    known: source('Infra: ui/components/providers.js'),
    says: {
      'pushed-requests': {
        says: 'Infra does not push them; if this holds for its client, the provider refuses every login.',
        known: assumed('whether the demand holds for this client is the provider’s affair'),
      },
      'signed-requests': {
        says: 'Infra does not sign them; if this holds for its client, the provider refuses every login.',
        known: assumed('whether the demand holds for this client is the provider’s affair'),
      },
    },
  },
  'not-a-login-provider': {
    why: 'Some issuers only sign tokens for machines, and some only for their own apps.',
    known: source('Infra: internal/server/providers/oidc.go (Validate)'),
    says: ofEach(['tokens-only', 'no-code-flow'], 'Infra accepts the URL, but nobody can log in.'),
  },
  'public-sign-up': {
    why: 'Infra makes a user of each person who comes back from the provider, whoever it is.',
    known: source('Infra: internal/server/authn/oidc.go (Authenticate)'),
    says: ofEach(
      ['perhaps-limited', 'open-to-all'],
      'Infra makes a user, without any grants, of each person who signs in; its allowed domains do not apply here.',
    ),
  },
  'response-types': {
    why: 'Infra uses this flow and no other.',
    known: source('Infra: ui/components/providers.js, ui/pages/login/callback.js'),
    says: {
      'not-listed': 'Infra does not look at the list; it asks for a code.',
      'code-not-offered': {
        says: 'Infra asks for “code” all the same; the provider will probably refuse, and each login ends at its error page or on Infra’s login page.',
        known: assumed('the provider says so of itself; Infra does not look at the list'),
      },
      'grant-not-offered': {
        says: 'If the list is right, every login fails with “unauthorized”.',
        known: assumed('the provider says so of itself; Infra does not look at the list'),
      },
      'proven-by-login': 'Infra does not look at the list, so its logins work; other programs may.',
      'query-not-offered':
        'Infra reads the code from the query of the address only; a login that ends otherwise comes to nothing.',
    },
  },
  'signing-algorithms': {
    why: 'Infra verifies signatures with public keys only, and only with algorithms that the document lists.',
    known: source('coreos/go-oidc v3.5.0 and v3.6.0: oidc/oidc.go (NewProvider), oidc/verify.go (Verify)'),
    says: {
      ...ofEach(['not-listed', 'names-unknown'], 'Infra then accepts RS256 and nothing else.'),
      'proven-by-login':
        'Infra knows none of the listed ones and then accepts RS256, so its logins work; they end when the provider begins to sign as it says.',
      'eddsa-only':
        'Infra v0.21.0 and older accept RS256 only then, and every login fails with “unauthorized”; newer builds verify EdDSA.',
      'none-fits':
        'Infra accepts none of these: every login fails with “unauthorized”; the log says “id token signed with unsupported algorithm”.',
    },
  },
  'solved-document': {
    why: 'With the right URL, this is the document that Infra would fetch.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (NewProvider)'),
    says: {
      unreadable: 'Infra says “invalid provider url”, with the right URL too.',
    },
  },
  'userinfo-endpoint': {
    why: 'Infra reads each person’s name and groups from UserInfo, and fails the login without it.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (UserInfo)'),
    says: {
      missing:
        'Every login fails with “unauthorized”; the log says “oidc: user info endpoint is not supported by this provider”.',
      'plain-http': 'Infra does not look at the scheme: it sends access tokens where others can read them.',
      'stray-characters': strayCharacters,
      unusable: {
        says: 'Infra would ask there all the same, and the login would probably fail.',
        known: assumed('no provider answers at such an address'),
      },
      'user-in-address': 'Infra’s server would send the access token to {host}.',
    },
  },
};
