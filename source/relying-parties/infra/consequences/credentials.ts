import type { Consequences } from '../../../core/consequence.ts';

export const credentialsConsequences: Consequences = {
  'client-authentication-method': {
    why: 'Infra first sends the secret as HTTP Basic and then in the form body; one of the two has to be allowed.',
    known: { by: 'source', at: 'golang/oauth2 v0.8.0: internal/token.go (RetrieveToken)' },
    outcomes: [
      {
        codes: ['post-only'],
        says: 'HTTP Basic, Infra’s first try, is refused; its second try sends the form body.',
      },
      {
        codes: ['basic-only'],
        says: 'Logins work. Infra’s own check when connecting judges the refused form body; see whether it takes it for a wrong secret.',
      },
      {
        codes: ['neither'],
        says: 'Infra knows no other way (no private_key_jwt, no mutual TLS): each login fails.',
      },
    ],
  },
  'client-credentials': {
    why: 'With a wrong id or secret nobody can log in, and Infra often does not notice it when connecting.',
    known: { by: 'source', at: 'Infra: internal/server/providers/oidc.go (Validate)' },
    outcomes: [
      {
        codes: ['client-unknown', 'swapped', 'client-disabled', 'secret-wrong', 'secret-expired', 'refused'],
        says: 'Infra looks only for certain words in the provider’s answer when connecting, so it may say that all is well; then each login fails with “unauthorized”.',
      },
      {
        codes: ['grant-type-refused'],
        says: 'Infra knows no other grant, and does not notice this when connecting; then each login fails with “unauthorized”.',
      },
      {
        codes: ['assertion-required', 'certificate-required'],
        says: 'Infra authenticates with a client secret and in no other way: each login fails with “unauthorized”.',
        known: { by: 'source', at: 'golang/oauth2 v0.8.0: internal/token.go (newTokenRequest)' },
      },
      {
        codes: ['dpop-required'],
        says: 'Infra sends no DPoP proof: each login fails with “unauthorized”.',
        known: { by: 'source', at: 'golang/oauth2 v0.8.0: internal/token.go (newTokenRequest)' },
      },
      { codes: ['client-public'], says: 'Infra always sends a secret, so each login fails.' },
      { codes: ['code-first'], says: 'Infra cannot tell either: it accepts whatever is typed.' },
    ],
  },
  'client-secret-form': {
    why: 'A secret that was copied wrongly is often accepted when connecting and refused at the first login.',
    known: {
      by: 'source',
      at: 'Infra: internal/server/routes.go (trimWhitespace), internal/server/providers.go',
    },
    outcomes: [
      { codes: ['newline'], says: 'Infra takes it off as well, before it uses the secret.' },
      {
        codes: ['needs-encoding'],
        says: 'Infra encodes them as RFC 6749 says. A provider that does not decode them refuses the secret sent as HTTP Basic; Infra then tries once more in the form body.',
      },
      {
        codes: ['whitespace'],
        says: 'Infra cuts blanks off at both ends before it uses the secret, and this check does the same.',
      },
      {
        codes: ['control-characters', 'placeholder', 'client-id', 'url'],
        says: 'Infra would send it as it is, and each login would fail if the provider’s own secret differs.',
      },
      {
        codes: ['non-ascii'],
        says: 'Infra sends them as UTF-8; a provider that reads them otherwise refuses each login.',
      },
      { codes: ['guid'], says: 'Infra would send it as the secret, and each login would fail.' },
      { codes: ['hash'], says: 'Infra would send the hash itself, and each login would fail.' },
      {
        codes: ['jwt'],
        says: 'Infra keeps one secret and never makes a new one: logins stop when the token expires.',
      },
      {
        codes: ['too-short', 'common-word'],
        says: 'Infra takes it; whoever guesses it can pass for Infra at the provider.',
      },
    ],
  },
  'token-endpoint': {
    why: 'Each login ends with a request from Infra’s server to the token endpoint; Infra does not notice a dead one when connecting.',
    known: {
      by: 'source',
      at: 'Infra: internal/server/providers/oidc.go (Validate); golang/oauth2 v0.8.0: internal/token.go',
    },
    outcomes: [
      {
        codes: ['unreachable', 'not-found'],
        says: 'Infra counts this as fine when connecting; then each login fails with “unauthorized”.',
      },
      {
        codes: ['redirect'],
        says: 'Infra’s HTTP client follows it with a GET that carries no code, or not at all where it is no web address: each login fails.',
        known: { by: 'measured', at: 'net/http of Go 1.19.8, which Infra is built with' },
      },
      {
        codes: ['redirect-repeated'],
        says: 'Infra’s HTTP client repeats the request there, over plain http too, and sends the client secret along in the form body.',
        known: { by: 'measured', at: 'net/http of Go 1.19.8, which Infra is built with' },
      },
      {
        codes: ['server-error'],
        says: 'Infra counts this as fine when connecting; a login meets the same error and fails.',
      },
      { codes: ['html'], says: 'Infra finds no tokens in such an answer: each login fails.' },
      { codes: ['tokens-for-any-code'], says: 'Infra takes the tokens, whatever code it was given.' },
    ],
  },
};
