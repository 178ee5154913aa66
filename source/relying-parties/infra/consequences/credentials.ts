import { type Consequences, ofEach, source } from '../../../core/checks/consequence.ts';
import { goHttp } from '../go-http.ts';

export const credentialsConsequences: Consequences = {
  'client-authentication-method': {
    why: 'Infra first sends the secret as HTTP Basic and then in the form body; the provider must allow one of the two.',
    known: source('golang/oauth2 v0.8.0: internal/token.go (RetrieveToken)'),
    says: {
      'post-only':
        'The provider refuses HTTP Basic, Infra’s first attempt, and Infra then sends the form body.',
      'basic-only':
        'Logins work. When connecting, though, Infra sees only that the form body is refused, and may take the secret for wrong.',
      neither: 'Infra supports neither private_key_jwt nor mutual TLS: every login fails.',
    },
  },
  'client-credentials': {
    why: 'With a wrong id or secret nobody can log in, and Infra often does not notice when connecting.',
    known: source('Infra: internal/server/providers/oidc.go (Validate)'),
    says: {
      'grant-type-refused':
        'Infra uses no other grant and does not notice when connecting; every login then fails with “unauthorized”.',
      ...ofEach(['assertion-required', 'certificate-required'], {
        says: 'Infra authenticates only with a client secret: every login fails with “unauthorized”.',
        known: source('golang/oauth2 v0.8.0: internal/token.go (newTokenRequest)'),
      }),
      'dpop-required': {
        says: 'Infra sends no DPoP proof: every login fails with “unauthorized”.',
        known: source('golang/oauth2 v0.8.0: internal/token.go (newTokenRequest)'),
      },
      'not-decoded': {
        says: 'Infra always sends it encoded: every login fails with “unauthorized”.',
        known: source('golang/oauth2 v0.8.0: internal/token.go (newTokenRequest)'),
      },
      'client-public': 'Infra always sends a secret, so every login fails.',
      'code-first': 'Infra cannot tell either: it accepts whatever you type.',
    },
    otherwise:
      'When connecting, Infra looks only for certain words in the provider’s answer; every login then fails with “unauthorized”.',
  },
  'client-secret-form': {
    why: 'Infra often accepts a mistyped secret when connecting; the first login then fails.',
    known: source('Infra: internal/server/routes.go (trimWhitespace), internal/server/providers.go'),
    says: {
      newline: 'Infra removes it too before it uses the secret.',
      'needs-encoding':
        'Infra encodes them as RFC 6749 says. A provider that does not decode them refuses the secret sent as HTTP Basic; Infra then tries again with the form body.',
      whitespace: 'Infra trims the secret before it uses it, and so does this check.',
      'non-ascii': 'Infra sends them as UTF-8; a provider that decodes them differently refuses every login.',
      guid: 'Infra would send it as the secret, and every login would fail.',
      hash: 'Infra would send the hash itself, and every login would fail.',
      jwt: 'Infra stores one secret and never creates a new one: logins stop working when the token expires.',
      ...ofEach(
        ['too-short', 'common-word'],
        'Infra accepts it; anyone who guesses it can impersonate Infra at the provider.',
      ),
    },
    otherwise: 'Infra would send it unchanged, and every login would fail if the provider’s secret differs.',
  },
  'token-endpoint': {
    why: 'Every login ends with a request from Infra’s server to the token endpoint; Infra does not notice when connecting that it is down.',
    known: source(
      'Infra: internal/server/providers/oidc.go (Validate); golang/oauth2 v0.8.0: internal/token.go',
    ),
    says: {
      ...ofEach(
        ['unreachable', 'not-found', 'form-refused', 'wants-token'],
        'Infra accepts this when connecting; every login then fails with “unauthorized”.',
      ),
      redirect: {
        says: 'Infra’s HTTP client follows it with a GET without the code, or not at all if it is not a web address: every login fails.',
        known: goHttp,
      },
      'redirect-repeated': {
        says: 'Infra’s HTTP client repeats the request there, even over plain http, with the client secret in the form body.',
        known: goHttp,
      },
      'server-error': 'Infra accepts this when connecting; a login gets the same error and fails.',
      ...ofEach(['html', 'html-unauthorized'], 'Infra finds no tokens in such an answer: every login fails.'),
      'tokens-for-any-code': 'Infra accepts the tokens, whatever the code.',
    },
  },
};
