import type { Facts, Gathered } from '../../../source/core/facts.ts';
import type { HttpExchange } from '../../../source/core/http.ts';
import {
  answered,
  attempt,
  authorization,
  clientAuthentication,
  dashboard,
  discovery,
  failed,
  goodTokens,
  input,
  issuer,
  localhost,
  login,
  oauthError,
  redirect,
  tokens,
} from '../../support/facts.ts';
import type { Case } from './case.ts';

const facts = (...attempts: Parameters<typeof authorization>) => ({
  input: input(),
  discovery: discovery(),
  authorization: authorization(...attempts),
});
const signIn = redirect(`${issuer}/login?session=1`);
const signInPage = (exchange: HttpExchange) => {
  const { authorization: asked, ...rest } = facts(attempt('as-infra', signIn));
  return { ...rest, authorization: { ...asked, signInPage: exchange } };
};
const back = (query: string) => redirect(`${localhost}/?${query}`);
const page = (text: string, status = 400) =>
  answered(`<html><script>x</script><p>${text}</p></html>`, status);
const infra = (exchange: HttpExchange, more = {}) => attempt('as-infra', exchange, more);
const control = attempt('control', page('redirect address unknown'));
const lateControl = attempt('control', signIn);
const silent = attempt('silent', back('error=login_required'));
const silence = { prompt: 'none' } as const;
/** login_required at the redirect URI of a client that nobody registered. */
const anyClient = facts(
  infra(signIn),
  lateControl,
  attempt('silent', back('error=login_required'), silence),
  attempt('control', redirect(`${localhost}/__probe?error=login_required`), silence),
);
const knownClient = facts(
  infra(signIn),
  lateControl,
  attempt('silent', back('error=login_required'), silence),
  attempt('control', page('no such client'), silence),
);
const atDashboard = (exchange: HttpExchange) => infra(exchange, { redirectUri: dashboard });
const bare = answered('', 400);
const wall = page('Forbidden', 403);
const withoutEffects = (scopes: readonly string[], exchange: HttpExchange) =>
  attempt('scope', exchange, { scopes });
const noScope = back('error=invalid_scope');

const signedIn = (more: Gathered): Gathered => ({ ...more, login: login(), tokens: tokens() });

const wrongSecret = oauthError('invalid_client', '', 401);
const { response: _, ...withoutResponse } = tokens({
  attempts: [{ method: 'client_secret_basic', exchange: wrongSecret }],
  asInfra: [{ method: 'client_secret_basic', exchange: wrongSecret }],
});
const refusedTokens: Facts['tokens'] = withoutResponse;

/** What both checks of the request say of a provider that looks at it only after sign-in. */
function repeatedAsInfra(
  asInfra: NonNullable<Facts['login']['asInfra']>,
  answer: HttpExchange | undefined,
  pkce: string,
  demands: string,
): readonly Case[] {
  const attempts = answer && { asInfra: [{ method: 'client_secret_basic', exchange: answer } as const] };
  const gathered = {
    ...facts(infra(signIn), lateControl),
    login: { ...login(), asInfra },
    tokens: tokens(attempts),
  };
  const says = `a repeated login: ${asInfra.is}`;
  return [
    [says, 'pkce-required', gathered, pkce],
    [says, 'authorize-demands', gathered, demands],
  ];
}

export const registration: readonly Case[] = [
  ['sign-in', 'authorize-endpoint', facts(infra(signIn)), 'answers'],
  [
    'sign-in with Kerberos',
    'authorize-endpoint',
    facts(infra(answered('<p>Sign in</p>', 401, { 'www-authenticate': 'Negotiate' }))),
    'answers',
  ],
  ['a refusal', 'authorize-endpoint', facts(infra(oauthError('invalid_request'))), 'answers'],
  ['no connection', 'authorize-endpoint', facts(infra(failed())), 'unreachable'],
  [
    'an inner host that is not the issuer’s',
    'authorize-endpoint',
    {
      ...facts(),
      authorization: {
        ...authorization(infra(failed('dns-not-found'))),
        endpoint: 'https://10.0.0.7/authorize',
      },
    },
    'not-seen',
  ],
  ['404', 'authorize-endpoint', facts(infra(page('nothing here', 404))), 'not-found'],
  ['404 in JSON', 'authorize-endpoint', facts(infra(oauthError('not_found', '', 404))), 'not-found'],
  ['500', 'authorize-endpoint', facts(infra(page('oops', 500))), 'server-error'],
  ['a firewall', 'authorize-endpoint', facts(infra(wall)), 'gateway'],
  ['a bot check', 'authorize-endpoint', facts(infra(page('just a moment', 503))), 'gateway'],
  ['too many requests', 'authorize-endpoint', facts(infra(answered('', 429))), 'rate-limited'],

  ['returned', 'client-known', facts(silent), 'known'],
  ['a control that is refused', 'client-known', facts(infra(signIn), control), 'known'],
  ['refused for its redirect URI', 'client-known', facts(infra(page('redirect address unknown'))), 'known'],
  ['an error page about the client', 'client-known', facts(infra(page('no such client'))), 'unknown'],
  [
    'unauthorized_client and no more may mean the client',
    'client-known',
    facts(infra(oauthError('unauthorized_client'))),
    'no-reason',
  ],
  ['an error page about a disabled client', 'client-known', facts(infra(page('switched off'))), 'disabled'],
  ['invalid_client as JSON', 'client-known', facts(infra(oauthError('invalid_client'))), 'unknown'],
  ['an error page about the tenant', 'client-known', facts(infra(page('no such tenant'))), 'tenant-unknown'],
  ['sign-in for anything', 'client-known', facts(infra(signIn), lateControl), 'after-sign-in'],
  ['a bare 400', 'client-known', facts(infra(bare)), 'no-reason'],
  [
    'a client that the token endpoint takes',
    'client-known',
    {
      ...facts(infra(page('no such client'))),
      clientAuthentication: clientAuthentication(
        ['basic', 'given', oauthError('invalid_grant')],
        ['basic', 'random', oauthError('invalid_client', '', 401)],
      ),
    },
    'unknown-here',
  ],
  ['a firewall', 'client-known', facts(infra(wall)), 'not-asked'],

  ...(
    [
      ['client-known', 'known'],
      ['redirect-uri-localhost', 'registered'],
      ['authorize-scopes', 'accepted'],
      ['pkce-required', 'not-required'],
      ['authorize-demands', 'none'],
    ] as const
  ).flatMap(([id, proven]): Case[] => [
    ['login_required, but not for an unknown client', id, knownClient, proven],
    ['login_required for any client', id, anyClient, 'after-sign-in'],
  ]),
  ['login_required at the redirect URI', 'redirect-uri-localhost', facts(silent, control), 'registered'],
  ['sign-in, and the control refused', 'redirect-uri-localhost', facts(infra(signIn), control), 'registered'],
  [
    'the control came back too',
    'redirect-uri-localhost',
    facts(silent, attempt('control', redirect(`${localhost}/__probe?error=login_required`))),
    'wildcard',
  ],
  [
    'an error page of its own, with the reason in its address',
    'redirect-uri-localhost',
    facts(infra(redirect(`${issuer}/error?reason=redirect+address+unknown`))),
    'not-registered',
  ],
  [
    'an error page',
    'redirect-uri-localhost',
    facts(infra(page('redirect address unknown')), control),
    'not-registered',
  ],
  [
    'invalid_redirect_uri',
    'redirect-uri-localhost',
    facts(infra(oauthError('invalid_redirect_uri'))),
    'not-registered',
  ],
  [
    'a bare 400 where the dashboard is let in',
    'redirect-uri-localhost',
    facts(infra(bare), atDashboard(signIn), attempt('control', bare)),
    'not-registered',
  ],
  ['http refused', 'redirect-uri-localhost', facts(infra(page('plain http refused'))), 'insecure'],
  ['sign-in for anything', 'redirect-uri-localhost', facts(infra(signIn), lateControl), 'after-sign-in'],
  ['sign-in without control', 'redirect-uri-localhost', facts(infra(signIn)), 'no-control'],
  ['a bare 400', 'redirect-uri-localhost', facts(infra(bare), attempt('control', bare)), 'no-reason'],
  ...['Ungültiger Parameter: redirect_uri', 'Paramètre invalide : redirect_uri', '無効な redirect_uri'].map(
    (text): Case => [text, 'redirect-uri-localhost', facts(infra(page(text))), 'not-registered'],
  ),
  [
    'a page that repeats the request',
    'redirect-uri-localhost',
    facts(infra(page('Ungültig: /authorize?redirect_uri=http://localhost:8301')), attempt('control', bare)),
    'no-reason',
  ],
  ['a firewall', 'redirect-uri-localhost', facts(infra(wall)), 'gateway'],
  ['no answer', 'redirect-uri-localhost', facts(infra(failed())), 'no-answer'],

  [
    'no host given',
    'redirect-uri-dashboard',
    { ...facts(infra(signIn)), input: input({ infraServers: [] }) },
    'does-not-apply',
  ],
  [
    'sign-in, and the control refused',
    'redirect-uri-dashboard',
    facts(atDashboard(signIn), control),
    'registered',
  ],
  [
    'each address for itself',
    'redirect-uri-dashboard',
    facts(
      atDashboard(signIn),
      infra(page('redirect address unknown'), { redirectUri: 'https://two.acme.dev/login/callback' }),
      control,
    ),
    'registered',
    'not-registered',
  ],
  ['http refused', 'redirect-uri-dashboard', facts(atDashboard(page('plain http refused'))), 'insecure'],
  [
    'sign-in for anything',
    'redirect-uri-dashboard',
    facts(atDashboard(signIn), lateControl),
    'after-sign-in',
  ],
  ['sign-in without control', 'redirect-uri-dashboard', facts(atDashboard(signIn)), 'no-control'],
  ['a bare 400', 'redirect-uri-dashboard', facts(atDashboard(bare)), 'no-reason'],
  ['a firewall', 'redirect-uri-dashboard', facts(atDashboard(wall)), 'gateway'],
  ['no answer', 'redirect-uri-dashboard', facts(atDashboard(failed())), 'no-answer'],

  ['returned without objection', 'authorize-scopes', facts(silent), 'accepted'],
  ['sign-in, and the control refused', 'authorize-scopes', facts(infra(signIn), control), 'accepted'],
  [
    'groups alone is refused',
    'authorize-scopes',
    facts(
      infra(noScope),
      withoutEffects(['openid', 'email'], signIn),
      withoutEffects(['openid', 'groups'], noScope),
      withoutEffects(['openid', 'offline_access'], signIn),
    ),
    'groups-refused',
  ],
  [
    'offline_access alone is refused',
    'authorize-scopes',
    facts(infra(noScope), withoutEffects(['openid', 'offline_access'], noScope)),
    'offline-access-refused',
  ],
  [
    'both are refused',
    'authorize-scopes',
    facts(
      infra(noScope),
      withoutEffects(['openid', 'groups'], noScope),
      withoutEffects(['openid', 'offline_access'], noScope),
    ),
    'scopes-refused',
  ],
  ['refused in other words', 'authorize-scopes', facts(infra(page('scope not allowed'))), 'together-refused'],
  ['sign-in for anything', 'authorize-scopes', facts(infra(signIn), lateControl), 'after-sign-in'],
  ['refused for something else', 'authorize-scopes', facts(infra(bare)), 'cannot-tell'],

  ['returned without objection', 'pkce-required', facts(silent), 'not-required'],
  [
    'named by the provider',
    'pkce-required',
    facts(infra(back('error=invalid_request&error_description=challenge+missing'))),
    'required',
  ],
  [
    'a bare 400 that PKCE heals',
    'pkce-required',
    facts(infra(bare), attempt('with-pkce', signIn), control),
    'required-by-comparison',
  ],
  ['sign-in for anything', 'pkce-required', facts(infra(signIn), lateControl), 'after-sign-in'],
  ['a bare 400 in any case', 'pkce-required', facts(infra(bare), attempt('with-pkce', bare)), 'cannot-tell'],

  ['returned without objection', 'authorize-demands', facts(silent), 'none'],
  ['PAR', 'authorize-demands', facts(infra(page('push it'))), 'par-required'],
  ['request object', 'authorize-demands', facts(infra(page('sign the request'))), 'request-object-required'],
  [
    'a nonce, by comparison',
    'authorize-demands',
    facts(infra(bare), attempt('with-nonce', signIn)),
    'nonce-required',
  ],
  [
    'no code flow',
    'authorize-demands',
    facts(infra(back('error=unsupported_response_type'))),
    'response-type-refused',
  ],
  ['a longer state', 'authorize-demands', facts(infra(page('state too short'))), 'state-refused'],
  ['sign-in for anything', 'authorize-demands', facts(infra(signIn), lateControl), 'after-sign-in'],
  ['a bare 400', 'authorize-demands', facts(infra(bare)), 'cannot-tell'],

  ['sign-in', 'authorize-request', facts(infra(signIn)), 'taken'],
  [
    'a provider that only dislikes prompt=none',
    'authorize-request',
    facts(infra(signIn), attempt('silent', back('error=invalid_request'))),
    'taken',
  ],
  [
    'a client that may not sign in people, as a silent request shows',
    'authorize-request',
    facts(infra(signIn), attempt('silent', back('error=unauthorized_client'))),
    'returned-error',
  ],
  ['a page of refusal', 'authorize-request', facts(infra(page('we are sorry'))), 'refused'],
  ['a bare 400', 'authorize-request', facts(infra(bare)), 'refused-silently'],
  [
    'an error page of its own that tells nothing',
    'authorize-request',
    facts(infra(redirect(`${issuer}/home/error?id=08e3`))),
    'refused-silently',
  ],
  [
    'an error at the redirect URI',
    'authorize-request',
    facts(infra(back('error=access_denied'))),
    'returned-error',
  ],
  ['a firewall', 'authorize-request', facts(infra(wall)), 'not-asked'],
  ['an empty page', 'authorize-request', facts(infra(answered('', 200))), 'not-asked'],
  ['JSON instead of a page', 'authorize-request', facts(infra(answered({ status: 'up' }))), 'not-asked'],
  ['a redirect to nowhere', 'authorize-request', facts(infra(answered('', 302))), 'not-asked'],
  ['a redirect to a file', 'authorize-request', facts(infra(redirect('file:///etc/passwd'))), 'not-asked'],
  ['a sign-in page that is not there', 'authorize-request', signInPage(page('Not found', 404)), 'not-asked'],
  ['a sign-in page that fails', 'authorize-request', signInPage(page('Oops', 500)), 'not-asked'],
  ['a sign-in page that wants cookies', 'authorize-request', signInPage(page('No cookie', 400)), 'taken'],

  // A finished login settles what a provider looks at only after sign-in.
  ['a finished login', 'client-known', signedIn(facts(infra(signIn), lateControl)), 'known'],
  ['a finished login', 'redirect-uri-localhost', signedIn(facts(infra(signIn), lateControl)), 'registered'],
  ['a finished login', 'authorize-scopes', signedIn(facts(infra(signIn), lateControl)), 'accepted'],

  // The same login, repeated as Infra sends it.
  ...repeatedAsInfra({ is: 'code' }, answered(goodTokens), 'not-required', 'none'),
  ...repeatedAsInfra(
    { is: 'error', error: 'invalid_request', errorDescription: 'Code challenge required.' },
    undefined,
    'required-at-login',
    'after-sign-in',
  ),
  ...repeatedAsInfra(
    { is: 'error', error: 'invalid_request', errorDescription: 'The nonce is missing' },
    undefined,
    'after-sign-in',
    'nonce-required',
  ),
  ...repeatedAsInfra(
    { is: 'error', error: 'unsupported_response_type' },
    undefined,
    'after-sign-in',
    'response-type-refused',
  ),
  ...repeatedAsInfra(
    { is: 'code' },
    oauthError('invalid_grant', 'code_verifier is missing'),
    'required-at-token-endpoint',
    'after-sign-in',
  ),
  ...repeatedAsInfra(
    { is: 'code' },
    oauthError('invalid_grant'),
    'after-sign-in',
    'refused-at-token-endpoint',
  ),
  // What is no demand: trouble for a moment, and what the login with PKCE and nonce met as well.
  ...[answered('busy', 429), answered('down', 503)].flatMap((answer) =>
    repeatedAsInfra({ is: 'code' }, answer, 'after-sign-in', 'after-sign-in'),
  ),
  [
    'a wrong secret at either login',
    'authorize-demands',
    {
      ...facts(infra(signIn), control),
      login: { ...login(), asInfra: { is: 'code' } },
      tokens: refusedTokens,
    },
    'none',
  ],
  // Silence may be refused, which Infra does not ask for: where somebody has to consent each time, or for its own sake.
  ...repeatedAsInfra(
    { is: 'error', error: 'invalid_request', errorDescription: 'id_token mandatory' },
    undefined,
    'after-sign-in',
    'after-sign-in',
  ),
  ...repeatedAsInfra({ is: 'error', error: 'consent_required' }, undefined, 'after-sign-in', 'after-sign-in'),
  ...repeatedAsInfra(
    { is: 'not-returned', afterMilliseconds: 8_000 },
    undefined,
    'after-sign-in',
    'not-returned',
  ),
];
