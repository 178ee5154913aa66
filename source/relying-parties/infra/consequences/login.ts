import type { Consequences } from '../../../core/consequence.ts';

export const loginConsequences: Consequences = {
  'callback-issuer': {
    why: 'The `iss` of the answer shows that it comes from this provider and not from one that mixes itself in.',
    known: { by: 'source', at: 'Infra: ui/pages/login/callback.js' },
    outcomes: [
      {
        codes: ['wrong', 'missing'],
        says: 'Infra does not look at this parameter and lets the person in. The specification says that a client must refuse such an answer.',
      },
    ],
  },
  'code-burning': {
    why: 'Infra sends the code first with HTTP Basic and then in the form body; a provider that uses the code up at the first try refuses the second.',
    known: { by: 'source', at: 'golang/oauth2 v0.8.0: internal/token.go (RetrieveToken)' },
    outcomes: [
      { codes: ['survived'], says: 'Infra does the same at its first login after each start.' },
      {
        codes: ['burnt'],
        says: 'Infra sends the same two requests at each login until one has worked, so each login fails.',
        known: { by: 'measured', at: 'a server built from Infra’s source, with golang/oauth2 v0.8.0' },
      },
    ],
  },
  login: {
    why: 'Only a real login proves that the provider lets people through to Infra.',
    known: { by: 'source', at: 'Infra: ui/pages/login/callback.js' },
    outcomes: [
      {
        codes: ['answered-by-post'],
        says: 'Infra’s dashboard reads the code from the address only and shows its login page again, without a word.',
      },
      {
        codes: [
          'not-assigned',
          'blocked-by-policy',
          'consent-needed',
          'wrong-account',
          'not-published',
          'denied',
          'provider-trouble',
          'error',
          'returned-error-without-state',
          'no-answer-in-it',
        ],
        says: 'Infra’s dashboard drops the error and shows its login page again, without a word; nobody would see the reason.',
      },
      {
        codes: ['scope-refused'],
        says: 'Infra asks for the same scopes. Infra’s dashboard drops the error and shows its login page again, without a word; nobody would see the reason.',
      },
      {
        codes: ['flow-refused'],
        says: 'Infra knows no other flow. Infra’s dashboard drops the error and shows its login page again, without a word; nobody would see the reason.',
      },
      {
        codes: ['pkce-required'],
        says: 'Infra never sends PKCE. Infra’s dashboard drops the error and shows its login page again, without a word; nobody would see the reason.',
      },
      {
        codes: ['timed-out', 'held-at-sign-in', 'browser-not-opened'],
        says: 'If the provider showed an error page in the browser, people who log in to Infra see the same.',
      },
      {
        codes: ['returned-without-state', 'returned-other-state'],
        says: 'Infra’s dashboard compares the state as well; where it differs, it shows a spinner that never ends.',
      },
      {
        codes: ['returned-repeated'],
        says: 'Infra’s dashboard reads the first of them, which may be the wrong one.',
      },
      {
        codes: ['returned-in-fragment'],
        says: 'Infra’s dashboard reads the code from the query only and shows its login page again, without a word.',
      },
      {
        codes: ['returned-by-https'],
        says: 'Infra’s dashboard has its own https address; only the test login needs this one.',
      },
      {
        codes: ['returned-elsewhere'],
        says: 'The provider returns to another redirect URI than the one that was asked for.',
      },
      { codes: ['returned-unreadable'], says: 'Infra’s dashboard reads an ordinary query only.' },
      { codes: ['port-busy'], says: 'Infra itself does not use this port; only the test login does.' },
      { codes: ['not-started'], says: 'A login from Infra’s dashboard would not come further.' },
    ],
  },
  'token-response': {
    why: 'Infra redeems the code for tokens, and reads the answer in its own library’s way.',
    known: { by: 'source', at: 'golang/oauth2 v0.4.0 and v0.8.0: internal/token.go (doTokenRoundTrip)' },
    values: ({ sentAgain, lastError }) => ({ log: inLog(sentAgain !== undefined, lastError) }),
    outcomes: [
      { codes: ['fewer-scopes'], says: 'Infra asks for “{asked}” and gets the same.' },
      {
        codes: ['sender-constrained'],
        says: 'Infra sends every access token as Bearer, without proof, so UserInfo refuses each login.',
      },
      {
        codes: ['unreachable'],
        says: 'A login that meets this fails with “unauthorized”, or with “bad gateway” where the answer comes too late. {log}',
      },
      {
        codes: ['server-error', 'rate-limited'],
        says: 'A login that meets this fails with “unauthorized”. {log}',
      },
      {
        codes: [
          'client-refused',
          'client-refused-late',
          'grant-type-refused',
          'method-refused',
          'assertion-required',
          'certificate-required',
          'dpop-required',
          'code-refused',
          'refused',
          'unreadable',
          'member-type',
          'html',
          'too-large',
          'no-access-token',
        ],
        says: 'Each login fails with “unauthorized”. {log}',
      },
      {
        codes: ['redirect'],
        says: 'Infra’s HTTP client follows it with a GET that carries no code, or not at all where it is no web address: each login fails.',
        known: { by: 'measured', at: 'net/http of Go 1.19.8, which Infra is built with' },
      },
      {
        codes: ['redirect-repeated'],
        says: 'Infra’s HTTP client repeats the request there, over plain http too, and sends code and client secret along in the form body.',
        known: { by: 'measured', at: 'net/http of Go 1.19.8, which Infra is built with' },
      },
      {
        codes: ['error-in-success'],
        says: 'Each login fails with “unauthorized”. {log} (v0.21.0 and older: “oauth2: server response missing access_token”)',
      },
      {
        codes: ['access-token-name'],
        says: 'Infra takes it by this very name: each login fails with “unauthorized”; only Infra’s server log says: could not extract access token from oauth2',
        known: {
          by: 'source',
          at: 'Infra: internal/server/providers/oidc.go (ExchangeAuthCodeForProviderTokens)',
        },
      },
    ],
  },
};

/** The library returns the error of its last request, which may not be the cause. */
function inLog(sentAgain: boolean, error: string | number | undefined): string {
  if (!sentAgain)
    return error === undefined
      ? 'Infra’s server log names the failed request.'
      : `Only Infra’s server log says: ${error}`;
  const second = 'Infra then sends the code once more, with the secret in the form body';
  return error === undefined
    ? `${second}, and gets no answer either.`
    : `${second}, and its server log holds only that answer: ${error}`;
}
