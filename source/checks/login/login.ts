import { defineCheck, fail, pass, unknown, warn } from '../../core/checks/define-check.ts';
import type { ErrorMeaning, ProviderError } from '../../core/errors/error-catalog.ts';
import type { LoginFact } from '../../core/facts/facts.ts';
import { lookUp } from '../../core/look-up.ts';
import { plainReadings, plainRequestOutcome } from '../../readings/authorization/authorize-readings.ts';
import { redirectCircle } from '../../readings/authorization/redirect-circle.ts';
import { redirectUriRegistration } from '../../readings/authorization/redirect-uri-registration.ts';
import { meaningOf, said } from '../../readings/provider-error.ts';
import { isAboutPkce } from '../../readings/token/plain-login.ts';

/** Steps for a page after sign-in, which apply to any request. */
const whatHoldsAnybody = [
  'A page about access: assign the person, or a group they are in, to this client.',
  '“Connection refused” at localhost: the browser runs on another machine; use the ssh tunnel or paste the address.',
  'Explain any text with: oidc-wizard explain "TEXT".',
] as const;

export const login = defineCheck({
  id: 'login',
  phase: 'login',
  title: 'Test login',
  cites: [
    'RFC 6749, 4.1.2',
    'OpenID Connect Core 1.0, 3.1.2.5 and 3.1.2.6',
    'Infra: ui/pages/login/callback.js',
  ],
  requirements: ['INF-47', 'INF-48'],
  subject: { kind: 'client', from: 'clientId' },
  needs: ['login'],
  optionalFacts: ['authorization'],
  causedBy: [
    'discovery-document',
    'issuer-match/issuer-not-reachable',
    'solved-document',
    'not-a-login-provider',
    'endpoints',
    'client-credentials',
    'authorize-endpoint',
    'client-known',
    'redirect-uri-localhost',
    'authorize-scopes',
    'pkce-required',
    'authorize-demands',
    'authorize-request',
  ],
  whenAbsent: { 'not-given': 'not-possible' },
  outcomes: {
    completed: pass('The provider sent the login back to {redirectUri} with a code.'),
    'completed-by-paste': pass('The provider sent the login back with a code; the address was pasted in.'),
    'completed-with-error': warn(
      'The provider sent the login back to {redirectUri} with a code, and with the error “{error}” beside it.',
      'Configure the provider to send either a code or an error.',
      { subject: { kind: 'parameter', value: 'error' } },
    ),
    'answered-by-post': fail(
      'The provider sent the code in a form (response mode “form_post”), not in the address.',
      'Configure the provider to answer in the query, the default for a code.',
      { value: 'query', subject: { kind: 'response-mode', value: 'query' } },
    ),
    'not-assigned': fail(
      'The provider does not let this person use the client.',
      'Assign the person, or a group they are in, to this client at the provider.',
    ),
    'blocked-by-policy': fail(
      'A policy at the provider stopped this login.',
      'Allow this client in the policy, for the people who use {relyingParty}.',
    ),
    'consent-needed': fail(
      'The provider requires consent, which was not given.',
      'Give consent for this client, or have an administrator give it for everyone.',
      {
        steps: [
          'If no page asked for it: {relyingParty} sends no prompt=consent, which some providers require for “offline_access”; remove that scope from those that the provider lists.',
        ],
      },
    ),
    'wrong-account': fail(
      'The provider does not accept this account here.',
      'Sign in with an account of this tenant, or invite the account to it.',
    ),
    'not-published': fail(
      'The client is still limited at the provider to test users or to one organisation.',
      'Publish the client, or add the people as test users.',
    ),
    denied: fail(
      'The login was denied: by the person, or by a rule at the provider.',
      'If you did not press “cancel” yourself, look for a rule or an assignment that keeps this person out.',
    ),
    'scope-refused': fail(
      'The provider refuses the scopes “{scopes}”.',
      'Allow these scopes for the client at the provider.',
      { value: '{scopes}', subject: { kind: 'scope', from: 'scopes' } },
    ),
    'flow-refused': fail(
      'The provider does not allow this client the authorization code flow.',
      'Allow the client the authorization code flow (response type “code”).',
      { value: 'code', cannotConnect: true, subject: { kind: 'parameter', value: 'response_type' } },
    ),
    'consent-prompt-required': fail(
      'The provider accepts the scope “offline_access” only with prompt=consent, and {relyingParty} sends no prompt.',
      'Remove “offline_access” from the scopes that the provider lists and allows this client, or turn off that requirement.',
      {
        value: 'offline_access',
        subject: { kind: 'scope', value: 'offline_access' },
        tells: 'consent-prompt-required',
      },
    ),
    'pkce-required': fail(
      'The provider requires PKCE for this client.',
      'Turn off “require PKCE” for this client.',
      { subject: { kind: 'parameter', value: 'code_challenge' } },
    ),
    'addition-refused': warn(
      'The provider refuses {addition}, which the test login sends and {relyingParty} does not.',
      'Run the test login with --as-infra (in the wizard: key a), which sends exactly what {relyingParty} sends.',
      {
        owner: 'this-machine',
        subject: { kind: 'parameter', from: 'addition' },
        leavesOpen: 'whether people can log in',
      },
    ),
    'provider-trouble': fail(
      'The provider says that it cannot handle logins now (“{error}”).',
      'Look at the provider’s log for the time of this login, then try again.',
      { subject: { kind: 'endpoint', value: 'authorization_endpoint' } },
    ),
    error: fail(
      'The provider sent the login back with the error “{error}”.',
      'Change the client’s settings according to what the provider says above.',
    ),
    'timed-out': fail(
      'No answer reached {redirectUri} within {seconds} seconds.',
      'Look at the browser: what the provider shows there is the reason.',
      {
        steps: [
          'A page about the redirect URI: register exactly {redirectUri}.',
          'A page about scopes: allow the client the scopes {scopes}.',
          'A page about PKCE: turn off “require PKCE” for this client.',
          'A page about the client or the application: compare the client id.',
          ...whatHoldsAnybody,
        ],
        owner: 'unknown',
        subject: { kind: 'redirect-uri', from: 'redirectUri' },
      },
    ),
    'held-at-sign-in': fail(
      'The provider accepts the request and knows {redirectUri}, but nobody came back from its sign-in within {seconds} seconds.',
      'Look at the browser: the provider still shows a page there, or refuses this person.',
      {
        steps: [
          'A page that asks for something (password, second factor, consent): finish it, and log in again.',
          ...whatHoldsAnybody,
        ],
        owner: 'unknown',
        subject: { kind: 'redirect-uri', from: 'redirectUri' },
      },
    ),
    'rate-limited': fail(
      '{endpoint} answered this program that there were too many requests, and nobody came back from it within {seconds} seconds.',
      'Wait a few minutes and log in again. If this happens again, raise the limit at the provider, or at the proxy in front of it.',
      { subject: { kind: 'endpoint', value: 'authorization_endpoint' } },
    ),
    'redirects-in-circle': fail(
      'The way to the provider’s sign-in leads back to {address}, again and again, and nobody came back within {seconds} seconds.',
      'Correct the redirect at {address}, in the provider’s configuration or the proxy in front of it; browsers say “too many redirects”.',
      { subject: { kind: 'endpoint', value: 'authorization_endpoint' } },
    ),
    'browser-not-opened': fail(
      'No browser could be opened from here, and nobody came back to {redirectUri} within {seconds} seconds.',
      'Run the test login again, and open the address that it shows in a browser yourself.',
      {
        steps: [
          'On another machine: paste back the address at which the browser ends, or use the ssh tunnel.',
          ...whatHoldsAnybody,
        ],
        owner: 'this-machine',
        subject: { kind: 'redirect-uri', from: 'redirectUri' },
      },
    ),
    'returned-without-state': fail(
      'An answer came back to {redirectUri} without the state that was sent, so it was not accepted.',
      'Configure the provider, and whatever stands in front of it, to send the state back unchanged (RFC 6749, 4.1.2).',
      {
        steps: ['The usual cause is a proxy that rewrites or shortens addresses.'],
        subject: { kind: 'parameter', value: 'state' },
      },
    ),
    'returned-other-state': fail(
      'An answer came back to {redirectUri} with a state other than the one sent: it belongs to another login, or the state was changed on the way.',
      'Close older tabs of this sign-in, then run the test login again with the address that it shows.',
      {
        steps: [
          'If it differs again: configure the provider, and whatever stands in front of it, to send the state back unchanged (RFC 6749, 4.1.2).',
        ],
        owner: 'this-machine',
        subject: { kind: 'parameter', value: 'state' },
      },
    ),
    'returned-altered-state': fail(
      'An answer came back to {redirectUri} with a changed state, so it was not accepted.',
      'Configure the provider, and whatever stands in front of it, to send the state back unchanged (RFC 6749, 4.1.2).',
      { subject: { kind: 'parameter', value: 'state' } },
    ),
    'returned-error-without-state': fail(
      'The error “{error}” came back to {redirectUri} without the state that was sent.',
      'Fix what the provider’s words name; it should also send the state back (RFC 6749, 4.1.2.1).',
      { subject: { kind: 'parameter', value: 'state' } },
    ),
    'returned-repeated': fail(
      'What came back to {redirectUri} contains a value more than once, so it was not accepted.',
      'Configure the provider, and whatever stands in front of it, to send each value once (RFC 6749, 3.1).',
      { subject: { kind: 'redirect-uri', from: 'redirectUri' } },
    ),
    'returned-in-fragment': fail(
      'Somebody came back to {redirectUri} with nothing that a server can read; an answer behind a # looks like this.',
      'Configure the provider to answer in the query, the default for a code.',
      {
        value: 'query',
        steps: [
          'If the browser shows the answer behind a #, the response mode of this client is “fragment”.',
          'If it shows no answer at all, something on the way cut it off, or somebody opened the page directly.',
        ],
        subject: { kind: 'response-mode', value: 'query' },
      },
    ),
    'returned-by-https': fail(
      'The browser came back over https, and {redirectUri} is http.',
      'Allow http for localhost in the browser (HTTPS-only mode), or paste the address back.',
      {
        steps: ['If the provider itself sends the browser to https, register exactly {redirectUri}.'],
        owner: 'this-machine',
        subject: { kind: 'redirect-uri', from: 'redirectUri' },
      },
    ),
    'returned-elsewhere': fail(
      'What came back was not sent to {redirectUri} but to another address on its port.',
      'Register exactly this redirect URI.',
      { value: '{redirectUri}', subject: { kind: 'redirect-uri', from: 'redirectUri' } },
    ),
    'returned-unreadable': fail(
      'What came back to {redirectUri} cannot be read as an answer: it is too large, or has another form.',
      'Configure the provider to answer in the query, the default for a code.',
      { value: 'query', subject: { kind: 'redirect-uri', from: 'redirectUri' } },
    ),
    'no-answer-in-it': fail(
      'The provider sent the login back with neither a code nor an error.',
      'Look at the provider’s log for the time of this login.',
      { subject: { kind: 'redirect-uri', from: 'redirectUri' } },
    ),
    'port-busy': fail(
      'Another program uses port 8301, so the login could not come back: {failure}.',
      'Stop the program that uses port 8301, or paste the redirected address instead.',
      { owner: 'this-machine', subject: { kind: 'port', value: '8301' } },
    ),
    cancelled: unknown('The login was cancelled before anyone came back.', 'Run the test login again.', {
      owner: 'this-machine',
    }),
    'not-possible': fail(
      'The test login could not start: {failure}.',
      'Fix this, then run the test login again.',
      { owner: 'this-machine', leavesOpen: 'whether people can log in' },
    ),
    'not-started': fail(
      'The login could not be started: {failure}.',
      'Fix this, then run the test login again.',
    ),
  },
  judge({ login }, catalog, { authorization } = {}) {
    const { outcome, redirectUri, scopes, browser, ignoredRequests, ignoredError } = login;
    switch (outcome.is) {
      case 'code':
        if (outcome.by === 'form_post') return { code: 'answered-by-post' };
        if (outcome.error !== undefined)
          return { code: 'completed-with-error', values: { redirectUri, error: outcome.error } };
        return outcome.by === 'paste'
          ? { code: 'completed-by-paste' }
          : { code: 'completed', values: { redirectUri } };
      case 'timed-out': {
        const code = codesOfIgnored.find(([ignored]) => ignoredRequests.includes(ignored))?.[1];
        if (code !== undefined) {
          const { error = '', errorDescription: text = '' } = ignoredError ?? {};
          const words = code === 'returned-error-without-state' ? { code: error, text } : undefined;
          return { code, values: { redirectUri, error }, ...said(words) };
        }
        const seconds = Math.round(outcome.afterMilliseconds / 1000);
        const values = { redirectUri, seconds, scopes: scopes.join(' ') };
        if (browser === 'failed') return { code: 'browser-not-opened', values };
        const address = authorization && redirectCircle(authorization);
        if (address !== undefined) return { code: 'redirects-in-circle', values: { ...values, address } };
        const plain = authorization ? plainReadings(authorization, catalog) : [];
        if (authorization && plain.length > 0 && plain.every(({ is }) => is === 'rate-limited'))
          return { code: 'rate-limited', values: { ...values, endpoint: authorization.endpoint } };
        const isTaken =
          authorization &&
          plainRequestOutcome(authorization, catalog) === 'taken' &&
          redirectUriRegistration(authorization, redirectUri, catalog).is === 'registered';
        return { code: isTaken ? 'held-at-sign-in' : 'timed-out', values };
      }
      case 'port-busy':
        return { code: 'port-busy', values: { failure: outcome.failure.message } };
      case 'not-started':
        return outcome.failure.code === 'cancelled'
          ? { code: 'cancelled' }
          : { code: 'not-started', values: { failure: outcome.failure.message } };
      case 'error': {
        if (outcome.error === '') return { code: 'no-answer-in-it' };
        const words = { code: outcome.error, text: outcome.errorDescription ?? '' };
        const meaning = meaningOf(words, catalog);
        const addition = refusedAddition(login, words, meaning);
        if (addition !== undefined) return { code: 'addition-refused', values: { addition }, ...said(words) };
        const values = { error: outcome.error, scopes: refusedScopes(scopes, words.text).join(' ') };
        return { code: refusal(outcome.error, meaning), values, ...said(words) };
      }
    }
  },
});

/** What the test login adds to the relying party's request, if the provider objects to exactly that. */
function refusedAddition(
  { pkce, nonceSent }: LoginFact,
  words: ProviderError,
  meaning: ErrorMeaning | undefined,
): string | undefined {
  if (pkce && isAboutPkce({ words, ...(meaning !== undefined && { meaning }) })) return 'code_challenge';
  if (nonceSent === undefined) return undefined;
  if (/\bnonce\b/i.test(words.text)) return 'nonce';
  return /\bstate\b.{0,40}\b(?:long|length|character)/i.test(words.text) && meaning !== 'state-too-short'
    ? 'a long state with “-” and “_”'
    : undefined;
}

/** The scopes that the provider names, or all if it names none. */
function refusedScopes(asked: readonly string[], text: string): readonly string[] {
  const words = new Set(text.split(/[^\w-]+/));
  const named = asked.filter((scope) => words.has(scope));
  return named.length > 0 ? named : asked;
}

/** Codes for ignored requests, most telling first. */
const codesOfIgnored = [
  ['error-without-state', 'returned-error-without-state'],
  ['repeated-parameter', 'returned-repeated'],
  ['no-state', 'returned-without-state'],
  ['altered-state', 'returned-altered-state'],
  ['wrong-state', 'returned-other-state'],
  ['fragment', 'returned-in-fragment'],
  ['wrong-path', 'returned-elsewhere'],
  ['wrong-method', 'returned-unreadable'],
  ['too-large', 'returned-unreadable'],
  ['tls-hello', 'returned-by-https'],
] as const;

function refusal(error: string, meaning: ErrorMeaning | undefined) {
  if (error === 'invalid_scope') return 'scope-refused';
  return lookUp(byMeaning, meaning) ?? lookUp(byCode, error) ?? 'error';
}

/** `access_denied` and `server_error` mean many things; the description says which. */
const byMeaning = {
  'user-not-assigned': 'not-assigned',
  'user-blocked-by-policy': 'blocked-by-policy',
  'consent-needed': 'consent-needed',
  'consent-prompt-required': 'consent-prompt-required',
  'wrong-account': 'wrong-account',
  'app-not-published': 'not-published',
  'scope-refused': 'scope-refused',
  'response-type-refused': 'flow-refused',
  'grant-type-refused': 'flow-refused',
  'pkce-required': 'pkce-required',
  'provider-down': 'provider-trouble',
  'access-denied': 'denied',
} as const satisfies { readonly [Meaning in ErrorMeaning]?: string };

const byCode = {
  access_denied: 'denied',
  consent_required: 'consent-needed',
  server_error: 'provider-trouble',
  temporarily_unavailable: 'provider-trouble',
} as const;
