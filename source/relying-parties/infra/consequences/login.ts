import { type Consequences, measured, ofEach, source } from '../../../core/checks/consequence.ts';
import { goHttp } from '../go-http.ts';

const notTold = 'What a login to Infra would experience cannot be told from here.';

export const loginConsequences: Consequences = {
  'callback-issuer': {
    why: 'The `iss` in the answer shows that it comes from this provider and not from an attacker’s.',
    known: source('Infra: ui/pages/login/callback.js'),
    says: ofEach(
      ['wrong', 'missing'],
      'Infra ignores this parameter and lets the person in. The specification requires a client to reject such an answer.',
    ),
  },
  'code-burning': {
    why: 'Infra sends the code first with HTTP Basic and then in the form body; a provider that uses up the code on the first attempt refuses the second.',
    known: source('golang/oauth2 v0.8.0: internal/token.go (RetrieveToken)'),
    says: {
      survived: 'Infra does the same at its first login after every start.',
      burnt: {
        says: 'Infra sends the same two requests at every login until one has worked, so every login fails.',
        known: measured('a server built from Infra’s source, with golang/oauth2 v0.8.0'),
      },
    },
  },
  login: {
    why: 'Only a real login proves that the provider lets people into Infra.',
    known: source('Infra: ui/pages/login/callback.js'),
    says: {
      'completed-with-error':
        'Infra’s dashboard takes the code and does not look at the error. Other programs refuse such an answer.',
      'answered-by-post': {
        says: 'Infra’s dashboard reads the code only from the URL and accepts no form post: people end at its error page (HTTP 405, Method Not Allowed).',
        known: source(
          'Infra: ui/pages/login/callback.js, a static page; Next.js 13: base-server.ts (renderToResponseWithComponents)',
        ),
      },
      'scope-refused':
        'Infra requests the same scopes. Infra’s dashboard drops the error and silently shows its login page again; nobody sees the reason.',
      'flow-refused':
        'Infra uses no other flow. Infra’s dashboard drops the error and silently shows its login page again; nobody sees the reason.',
      'pkce-required':
        'Infra never sends PKCE. Infra’s dashboard drops the error and silently shows its login page again; nobody sees the reason.',
      ...ofEach(
        ['timed-out', 'held-at-sign-in', 'rate-limited', 'redirects-in-circle', 'browser-not-opened'],
        'If the provider showed an error page in the browser, people who log in to Infra see it too.',
      ),
      'returned-without-state':
        'Infra’s dashboard also needs a state; without one it silently shows its login page again.',
      ...ofEach(
        ['returned-other-state', 'returned-altered-state'],
        'Infra’s dashboard also compares the state; if it differs, it shows a spinner that never ends.',
      ),
      'returned-repeated': {
        says: 'Infra’s dashboard gets a list instead of a string: with two states it shows a spinner that never ends, with two codes an error.',
        known: source(
          'Infra: ui/pages/login/callback.js; Next.js 13: querystring.ts (searchParamsToUrlQuery)',
        ),
      },
      'returned-in-fragment':
        'Infra’s dashboard reads the code only from the query, and silently shows its login page again.',
      'returned-by-https': 'Infra’s dashboard has its own https address; only the test login needs this one.',
      'returned-elsewhere': 'The provider returns to a different redirect URI from the one requested.',
      'returned-unreadable': 'Infra’s dashboard reads only an ordinary query.',
      'port-busy': 'Infra itself does not use this port; only the test login does.',
      'not-possible': notTold,
      'not-started': 'A login from Infra’s dashboard would get no further.',
    },
    otherwise:
      'Infra’s dashboard drops the error and silently shows its login page again; nobody sees the reason.',
  },
  'token-response': {
    why: 'Infra exchanges the code for tokens, and its library has its own rules for reading the answer.',
    known: source('golang/oauth2 v0.4.0 and v0.8.0: internal/token.go (doTokenRoundTrip)'),
    values: ({ sentAgain, lastError }) => ({ log: inLog(sentAgain !== undefined, lastError) }),
    says: {
      'fewer-scopes': 'Infra requests “{asked}” and gets the same.',
      'sender-constrained':
        'Infra sends every access token as Bearer, without a proof, so UserInfo refuses it and every login fails.',
      unreachable:
        'A login that gets this answer fails with “unauthorized”, or with “bad gateway” if the answer comes too late. {log}',
      ...ofEach(
        ['server-error', 'rate-limited'],
        'A login that gets this answer fails with “unauthorized”. {log}',
      ),
      redirect: {
        says: 'Infra’s HTTP client follows it with a GET without the code, or not at all if it is not a web address: every login fails.',
        known: goHttp,
      },
      'redirect-repeated': {
        says: 'Infra’s HTTP client repeats the request there, even over plain http, with the code and the client secret in the form body.',
        known: goHttp,
      },
      'not-exchanged': notTold,
      'not-possible': notTold,
      'error-in-success':
        'Every login fails with “unauthorized”. {log} (v0.21.0 and older: “oauth2: server response missing access_token”)',
      'access-token-name': {
        says: 'Infra reads it only by this exact name: every login fails with “unauthorized”; only Infra’s server log says: could not extract access token from oauth2',
        known: source('Infra: internal/server/providers/oidc.go (ExchangeAuthCodeForProviderTokens)'),
      },
    },
    otherwise: 'Every login fails with “unauthorized”. {log}',
  },
};

/** The library returns the error of its last request, which may not be the cause. */
function inLog(sentAgain: boolean, error: string | number | undefined): string {
  if (!sentAgain)
    return error === undefined
      ? 'Infra’s server log names the failed request.'
      : `Only Infra’s server log says: ${error}`;
  const second = 'Infra then sends the code again, with the secret in the form body';
  return error === undefined
    ? `${second}, and gets no answer either.`
    : `${second}, and its server log contains only that answer: ${error}`;
}
