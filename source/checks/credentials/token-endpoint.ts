import type { ErrorCatalog } from '../../core/checks/check.ts';
import { defineCheck, fail, pass, skip, unknown, warn } from '../../core/checks/define-check.ts';
import type { HttpAnswer } from '../../core/facts/http-exchange.ts';
import { mediaType } from '../../core/http/media-type.ts';
import { isObject, type JsonObject, parseJson } from '../../core/json/json-value.ts';
import { goRedirect } from '../../go/net-http/redirect.ts';
import { challengedSchemes } from '../../readings/challenge.ts';
import { silence } from '../../readings/not-seen-from-here.ts';
import { meaningOf, providerErrorIn, said } from '../../readings/provider-error.ts';
import { loginCompleted } from '../../readings/token/login-completed.ts';
import { webPage } from '../../readings/web-page.ts';

export const tokenEndpoint = defineCheck({
  id: 'token-endpoint',
  phase: 'credentials',
  title: 'Token endpoint',
  cites: ['RFC 6749, 3.2, 4.1.3 and 5.2', 'Infra: internal/server/providers/oidc.go, Validate'],
  requirements: ['INF-16'],
  subject: { kind: 'endpoint', value: 'token_endpoint' },
  needs: ['clientAuthentication'],
  optionalFacts: ['discovery', 'login', 'tokens'],
  dependsOn: ['discovery-document', 'not-a-login-provider', 'endpoints'],
  standsAlone: ({ clientAuthentication: { attempts } }, blocker) =>
    blocker === 'endpoints' && attempts.some(({ exchange }) => exchange.answer),
  outcomes: {
    answers: pass('{endpoint} answers like a token endpoint.'),
    'answers-without-json': pass('{endpoint} answers, though its error (HTTP {status}) is not JSON.'),
    'proven-by-login': pass('{endpoint} exchanged the test login’s code for tokens.'),
    'not-seen': skip('{endpoint} could not be judged from here. {why}'),
    unreachable: fail(
      '{endpoint} could not be reached: {failure}.',
      'Make the token endpoint reachable, from here and from {relyingParty}’s server, or correct it in the provider’s configuration.',
      { value: '{endpoint}' },
    ),
    'not-found': fail(
      '{endpoint} answers HTTP {status}: there is no token endpoint at this address.',
      'Correct the token endpoint in the provider’s configuration, or the proxy in front of it.',
    ),
    'form-refused': fail(
      '{endpoint} does not accept a form (HTTP {status}), which is how every OAuth client sends the code.',
      'Configure the token endpoint to accept application/x-www-form-urlencoded.',
      { value: 'application/x-www-form-urlencoded' },
    ),
    'wants-token': fail(
      '{endpoint} demands an access token (“{code}”), like UserInfo, when it should issue one.',
      'Correct the token endpoint in the provider’s configuration, or the proxy in front of it.',
    ),
    redirect: fail(
      '{endpoint} answers with a redirect to {location} (HTTP {status}).',
      'Configure the provider to publish the final address as its token endpoint.',
      { value: '{location}' },
    ),
    'redirect-repeated': warn(
      '{endpoint} answers with a redirect to {location} (HTTP {status}), which is not followed here.',
      'Configure the provider to publish the final address as its token endpoint; a secret must not follow redirects.',
      { value: '{location}', leavesOpen: 'whether a login gets its tokens after the redirect' },
    ),
    'server-error': fail(
      '{endpoint} answers HTTP {status}.',
      'Look at the logs of the provider and of any proxy in front of it for the time of this check.',
    ),
    'tokens-for-any-code': warn(
      'The token endpoint gave tokens for a made-up code.',
      'Make the token endpoint check the code: as it is, anyone who knows this client can sign in as anybody.',
    ),
    'no-oauth-error': unknown(
      '{endpoint} answers HTTP {status} with JSON that contains neither tokens nor an OAuth error.',
      'Check whether a gateway in front of the provider answers there; a test login shows what the provider itself says.',
      { leavesOpen: 'whether the token endpoint accepts the request that {relyingParty} sends' },
    ),
    html: fail(
      '{endpoint} sends {what} (HTTP {status}) instead of JSON.',
      'Exempt the token endpoint from whatever stands in front of it (a login page, a firewall, a single-page app).',
    ),
    'html-unauthorized': fail(
      '{endpoint} answers HTTP 401 with a web page instead of an OAuth error.',
      'Copy the client id and the secret again: some providers answer wrong ones this way.',
      { steps: ['If they are right, exempt the token endpoint from whatever stands in front of it.'] },
    ),
    'rate-limited': unknown(
      '{endpoint} answers that there were too many requests (HTTP {status}).',
      'Wait a few minutes and check again.',
      { leavesOpen: 'whether the client id and secret are right' },
    ),
  },
  judge(
    { clientAuthentication: { tokenEndpoint: endpoint, attempts } },
    catalog,
    { discovery, login, tokens } = {},
  ) {
    if (loginCompleted({ login, tokens })) return { code: 'proven-by-login', values: { endpoint } };
    const answers = attempts.flatMap(({ exchange }) => exchange.answer ?? []);
    const [failed] = attempts.flatMap(({ exchange }) => exchange.failure ?? []);
    if (failed && answers.length === 0) return silence(failed, endpoint, discovery);
    if (answers.length === 0) return { code: 'unreachable', values: { endpoint, failure: 'no answer' } };
    // One proper answer shows that the endpoint works; several attempts may be refused in different ways.
    const found = answers.map((answer) => judgeAnswer(answer, endpoint, catalog));
    return (
      found.find(({ code }) => code === 'answers') ?? found[0] ?? { code: 'answers', values: { endpoint } }
    );
  },
});

/** Tokens, or an error in one of the forms that providers use. */
function isTokenAnswer(json: JsonObject): boolean {
  return ['access_token', 'error', 'errorCode'].some((name) => Object.hasOwn(json, name));
}

/** RFC 6749, 5.2: errors of token endpoints only, whatever the status. */
const tokenErrors: ReadonlySet<string> = new Set([
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
]);

/** RFC 6750, 3: the error or challenge of a protected resource, which a token endpoint does not send. */
function tokenDemand({ status, headers }: HttpAnswer, error: string | undefined): string | undefined {
  if (error === 'invalid_token' || error === 'insufficient_scope') return error;
  const schemes = challengedSchemes(headers);
  const isDemand = status === 401 && schemes[0] === 'bearer' && !schemes.includes('basic');
  return isDemand && error === undefined ? 'Bearer' : undefined;
}

function judgeAnswer(answer: HttpAnswer, endpoint: string, catalog: ErrorCatalog) {
  const { status } = answer;
  const words = providerErrorIn(answer);
  const values = { endpoint, status };
  if (status === 429 || meaningOf(words, catalog) === 'rate-limited')
    return { code: 'rate-limited', values } as const;
  const redirect = goRedirect(answer);
  if (redirect || (status >= 300 && status < 400)) {
    const repeated = redirect?.is === 'followed' && redirect.keepsForm;
    const location = redirect?.to ?? 'nowhere';
    return { code: repeated ? 'redirect-repeated' : 'redirect', values: { ...values, location } } as const;
  }
  if (status >= 500) return { code: 'server-error', values, ...said(words) } as const;
  const json = parseJson(answer.body);
  const isError = tokenErrors.has(words.code ?? '');
  const demand = tokenDemand(answer, words.code);
  if (demand !== undefined)
    return { code: 'wants-token', values: { ...values, code: demand }, ...said(words) } as const;
  if (!isError && (status === 404 || status === 405 || status === 410))
    return { code: 'not-found', values } as const;
  if (!isError && status === 415) return { code: 'form-refused', values, ...said(words) } as const;
  if (isObject(json) && Object.hasOwn(json, 'access_token') && status < 300)
    return { code: 'tokens-for-any-code', values } as const;
  if (isError || (isObject(json) && isTokenAnswer(json))) return { code: 'answers', values } as const;
  if (json !== undefined) return { code: 'no-oauth-error', values, ...said(words) } as const;
  const isEmpty = answer.body.trim() === '';
  if (status < 300 || (!isEmpty && mediaType(answer).includes('html'))) {
    const page = webPage(answer);
    if (status === 401 && page?.is === 'page')
      return { code: 'html-unauthorized', values, ...said(words) } as const;
    const what = isEmpty ? 'an empty answer' : page ? 'a web page' : 'something else';
    return { code: 'html', values: { ...values, what }, ...said(words) } as const;
  }
  return { code: 'answers-without-json', values } as const;
}
