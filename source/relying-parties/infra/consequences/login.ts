import { type Consequences, measured, ofEach, source } from '../../../core/checks/consequence.ts';
import { goHttp } from '../go-http.ts';

const notTold = 'What a login to Infra meets cannot be told from here.';

export const loginConsequences: Consequences = {
  'callback-issuer': {
    why: 'The `iss` of the answer shows that it comes from this provider and not from one that mixes itself in.',
    known: source('Infra: ui/pages/login/callback.js'),
    says: ofEach(
      ['wrong', 'missing'],
      'Infra does not look at this parameter and lets the person in. The specification says that a client must refuse such an answer.',
    ),
  },
  'code-burning': {
    why: 'Infra sends the code first with HTTP Basic and then in the form body; a provider that uses the code up at the first try refuses the second.',
    known: source('golang/oauth2 v0.8.0: internal/token.go (RetrieveToken)'),
    says: {
      survived: 'Infra does the same at its first login after each start.',
      burnt: {
        says: 'Infra sends the same two requests at each login until one has worked, so each login fails.',
        known: measured('a server built from Infra’s source, with golang/oauth2 v0.8.0'),
      },
    },
  },
  login: {
    why: 'Only a real login proves that the provider lets people through to Infra.',
    known: source('Infra: ui/pages/login/callback.js'),
    says: {
      'completed-with-error':
        'Infra’s dashboard takes the code and does not look at the error. Other programs refuse such an answer.',
      'answered-by-post': {
        says: 'Infra’s dashboard reads the code from the address only and takes no form: people end at its error page (HTTP 405, Method Not Allowed).',
        known: source(
          'Infra: ui/pages/login/callback.js, a static page; Next.js 13: base-server.ts (renderToResponseWithComponents)',
        ),
      },
      'scope-refused':
        'Infra asks for the same scopes. Infra’s dashboard drops the error and shows its login page again, without a word; nobody would see the reason.',
      'flow-refused':
        'Infra knows no other flow. Infra’s dashboard drops the error and shows its login page again, without a word; nobody would see the reason.',
      'pkce-required':
        'Infra never sends PKCE. Infra’s dashboard drops the error and shows its login page again, without a word; nobody would see the reason.',
      ...ofEach(
        ['timed-out', 'held-at-sign-in', 'redirects-in-circle', 'browser-not-opened'],
        'If the provider showed an error page in the browser, people who log in to Infra see the same.',
      ),
      'returned-without-state':
        'Infra’s dashboard wants a state as well; where there is none, it shows its login page again, without a word.',
      ...ofEach(
        ['returned-other-state', 'returned-altered-state'],
        'Infra’s dashboard compares the state as well; where it differs, it shows a spinner that never ends.',
      ),
      'returned-repeated': {
        says: 'Infra’s dashboard gets a list in place of a string: with two states it shows a spinner that never ends, with two codes an error.',
        known: source(
          'Infra: ui/pages/login/callback.js; Next.js 13: querystring.ts (searchParamsToUrlQuery)',
        ),
      },
      'returned-in-fragment':
        'Infra’s dashboard reads the code from the query only and shows its login page again, without a word.',
      'returned-by-https': 'Infra’s dashboard has its own https address; only the test login needs this one.',
      'returned-elsewhere': 'The provider returns to another redirect URI than the one that was asked for.',
      'returned-unreadable': 'Infra’s dashboard reads an ordinary query only.',
      'port-busy': 'Infra itself does not use this port; only the test login does.',
      'not-possible': notTold,
      'not-started': 'A login from Infra’s dashboard would not come further.',
    },
    otherwise:
      'Infra’s dashboard drops the error and shows its login page again, without a word; nobody would see the reason.',
  },
  'token-response': {
    why: 'Infra redeems the code for tokens, and reads the answer in its own library’s way.',
    known: source('golang/oauth2 v0.4.0 and v0.8.0: internal/token.go (doTokenRoundTrip)'),
    values: ({ sentAgain, lastError }) => ({ log: inLog(sentAgain !== undefined, lastError) }),
    says: {
      'fewer-scopes': 'Infra asks for “{asked}” and gets the same.',
      'sender-constrained':
        'Infra sends every access token as Bearer, without proof, so UserInfo refuses each login.',
      unreachable:
        'A login that meets this fails with “unauthorized”, or with “bad gateway” where the answer comes too late. {log}',
      ...ofEach(['server-error', 'rate-limited'], 'A login that meets this fails with “unauthorized”. {log}'),
      redirect: {
        says: 'Infra’s HTTP client follows it with a GET that carries no code, or not at all where it is no web address: each login fails.',
        known: goHttp,
      },
      'redirect-repeated': {
        says: 'Infra’s HTTP client repeats the request there, over plain http too, and sends code and client secret along in the form body.',
        known: goHttp,
      },
      'not-exchanged': notTold,
      'not-possible': notTold,
      'error-in-success':
        'Each login fails with “unauthorized”. {log} (v0.21.0 and older: “oauth2: server response missing access_token”)',
      'access-token-name': {
        says: 'Infra takes it by this very name: each login fails with “unauthorized”; only Infra’s server log says: could not extract access token from oauth2',
        known: source('Infra: internal/server/providers/oidc.go (ExchangeAuthCodeForProviderTokens)'),
      },
    },
    otherwise: 'Each login fails with “unauthorized”. {log}',
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
