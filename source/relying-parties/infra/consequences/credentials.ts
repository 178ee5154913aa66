import { type Consequences, ofEach, source } from '../../../core/checks/consequence.ts';
import { goHttp } from '../go-http.ts';

export const credentialsConsequences: Consequences = {
  'client-authentication-method': {
    why: 'Infra first sends the secret as HTTP Basic and then in the form body; one of the two has to be allowed.',
    known: source('golang/oauth2 v0.8.0: internal/token.go (RetrieveToken)'),
    says: {
      'post-only': 'HTTP Basic, Infra’s first try, is refused; its second try sends the form body.',
      'basic-only':
        'Logins work. Infra’s own check when connecting judges the refused form body; see whether it takes it for a wrong secret.',
      neither: 'Infra knows no other way (no private_key_jwt, no mutual TLS): each login fails.',
    },
  },
  'client-credentials': {
    why: 'With a wrong id or secret nobody can log in, and Infra often does not notice it when connecting.',
    known: source('Infra: internal/server/providers/oidc.go (Validate)'),
    says: {
      'grant-type-refused':
        'Infra knows no other grant, and does not notice this when connecting; then each login fails with “unauthorized”.',
      ...ofEach(['assertion-required', 'certificate-required'], {
        says: 'Infra authenticates with a client secret and in no other way: each login fails with “unauthorized”.',
        known: source('golang/oauth2 v0.8.0: internal/token.go (newTokenRequest)'),
      }),
      'dpop-required': {
        says: 'Infra sends no DPoP proof: each login fails with “unauthorized”.',
        known: source('golang/oauth2 v0.8.0: internal/token.go (newTokenRequest)'),
      },
      'not-decoded': {
        says: 'Infra always sends it encoded: each login fails with “unauthorized”.',
        known: source('golang/oauth2 v0.8.0: internal/token.go (newTokenRequest)'),
      },
      'client-public': 'Infra always sends a secret, so each login fails.',
      'code-first': 'Infra cannot tell either: it accepts whatever is typed.',
    },
    otherwise:
      'When connecting, Infra looks only for certain words in the provider’s answer; each login fails with “unauthorized”.',
  },
  'client-secret-form': {
    why: 'A secret that was copied wrongly is often accepted when connecting and refused at the first login.',
    known: source('Infra: internal/server/routes.go (trimWhitespace), internal/server/providers.go'),
    says: {
      newline: 'Infra takes it off as well, before it uses the secret.',
      'needs-encoding':
        'Infra encodes them as RFC 6749 says. A provider that does not decode them refuses the secret sent as HTTP Basic; Infra then tries once more in the form body.',
      whitespace:
        'Infra cuts blanks off at both ends before it uses the secret, and this check does the same.',
      'non-ascii': 'Infra sends them as UTF-8; a provider that reads them otherwise refuses each login.',
      guid: 'Infra would send it as the secret, and each login would fail.',
      hash: 'Infra would send the hash itself, and each login would fail.',
      jwt: 'Infra keeps one secret and never makes a new one: logins stop when the token expires.',
      ...ofEach(
        ['too-short', 'common-word'],
        'Infra takes it; whoever guesses it can pass for Infra at the provider.',
      ),
    },
    otherwise:
      'Infra would send it as it is, and each login would fail if the provider’s own secret differs.',
  },
  'token-endpoint': {
    why: 'Each login ends with a request from Infra’s server to the token endpoint; Infra does not notice a dead one when connecting.',
    known: source(
      'Infra: internal/server/providers/oidc.go (Validate); golang/oauth2 v0.8.0: internal/token.go',
    ),
    says: {
      ...ofEach(
        ['unreachable', 'not-found', 'form-refused', 'wants-token'],
        'Infra counts this as fine when connecting; then each login fails with “unauthorized”.',
      ),
      redirect: {
        says: 'Infra’s HTTP client follows it with a GET that carries no code, or not at all where it is no web address: each login fails.',
        known: goHttp,
      },
      'redirect-repeated': {
        says: 'Infra’s HTTP client repeats the request there, over plain http too, and sends the client secret along in the form body.',
        known: goHttp,
      },
      'server-error': 'Infra counts this as fine when connecting; a login meets the same error and fails.',
      ...ofEach(['html', 'html-unauthorized'], 'Infra finds no tokens in such an answer: each login fails.'),
      'tokens-for-any-code': 'Infra takes the tokens, whatever code it was given.',
    },
  },
};
