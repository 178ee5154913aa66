import type { ErrorCatalog } from '../../core/checks/check.ts';
import { defineCheck, fail, pass, unknown, warn } from '../../core/checks/define-check.ts';
import type { ProviderError } from '../../core/errors/error-catalog.ts';
import type { SignatureFact, TokensFact } from '../../core/facts/facts.ts';
import type { HttpAnswer } from '../../core/facts/http-exchange.ts';
import { isJsonType, mediaType } from '../../core/http/media-type.ts';
import { isObject, member, parseJson } from '../../core/json/json-value.ts';
import { type GoRedirect, goRedirect } from '../../go/net-http/redirect.ts';
import { challengedSchemes, challengeOf, demandedScopes, missesToken } from '../../readings/challenge.ts';
import { silence } from '../../readings/not-seen-from-here.ts';
import { meaningOf, providerErrorIn, said } from '../../readings/provider-error.ts';
import { grantedScopes } from '../../readings/token/granted-scopes.ts';
import { whyNoObject } from '../../readings/why-no-object.ts';

export const userinfoAnswer = defineCheck({
  id: 'userinfo-answer',
  phase: 'userinfo',
  title: 'UserInfo answer',
  cites: ['OpenID Connect Core 1.0, 5.3', 'RFC 6750, 3', 'coreos/go-oidc: oidc/oidc.go, UserInfo'],
  requirements: ['INF-39', 'INF-60'],
  subject: { kind: 'endpoint', value: 'userinfo_endpoint' },
  needs: ['userinfo'],
  optionalFacts: ['discovery', 'tokens'],
  dependsOn: ['userinfo-endpoint', 'token-response'],
  outcomes: {
    claims: pass('UserInfo answers with claims.'),
    'signed-claims': pass('UserInfo answers with claims in a signed token, whose signature is valid.'),
    'content-type': warn(
      'UserInfo answers with claims, but says that they are {contentType}.',
      'Configure UserInfo to send this content type.',
      { value: 'application/json' },
    ),
    unreachable: fail(
      '{endpoint} could not be reached: {failure}.',
      'Make the UserInfo endpoint reachable, from here and from {relyingParty}’s server.',
    ),
    'not-seen': unknown(
      'UserInfo gave no answer. {why}',
      'Check again from the network of {relyingParty}’s server.',
      { leavesOpen: 'what UserInfo answers' },
    ),
    redirect: fail(
      'UserInfo answers with a redirect to {location}.',
      'Configure the provider to publish the final address as its userinfo_endpoint.',
      { value: '{location}' },
    ),
    'redirect-within-host': warn(
      'UserInfo answers with a redirect to {location}, which is not followed here.',
      'Configure the provider to publish the final address as its userinfo_endpoint.',
      { value: '{location}', leavesOpen: 'whether {relyingParty} can read UserInfo after the redirect' },
    ),
    'redirect-loop': fail(
      '{endpoint} redirects endlessly; the last redirect leads to {location}.',
      'Configure the provider to publish the final address as its userinfo_endpoint.',
    ),
    'redirect-scheme': fail(
      'UserInfo answers with a redirect to {location}, which is not a web address.',
      'Configure the provider to publish the final address as its userinfo_endpoint.',
    ),
    'token-refused': fail(
      'UserInfo refuses the access token (HTTP {status}).',
      'Make sure that the provider has one public host name: a token issued under one name is often refused under another. Its log names the reason.',
      { steps: ['If it misses a scope: allow “openid” for this client'] },
    ),
    'scope-missing': fail(
      'UserInfo refuses the access token (HTTP {status}): it lacks {lacked}.',
      'Allow the scope “{wanted}” for this client; if {relyingParty} does not request it, configure UserInfo not to require it.',
      {
        value: '{wanted}',
        subject: { kind: 'scope', from: 'wanted' },
        tells: 'token-scope-insufficient',
      },
    ),
    'scope-beyond': fail(
      'UserInfo refuses the access token (HTTP {status}), although “openid” was granted: it requires {demanded}.',
      'Configure UserInfo to accept access tokens with the scope “openid” alone.',
      { value: 'openid', subject: { kind: 'scope', value: 'openid' } },
    ),
    'token-not-seen': fail(
      'UserInfo answers as if no access token came (HTTP {status}), though it was sent in the Authorization header.',
      'Configure the proxy or web server in front of UserInfo to pass on the Authorization header.',
      {
        value: 'Authorization',
        steps: [
          'Apache: CGIPassAuth On, or SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1',
          'If it arrives and the provider only reads the token elsewhere: configure UserInfo to read it from the header',
        ],
      },
    ),
    'dpop-required': fail(
      'UserInfo demands a DPoP proof with the access token (HTTP {status}).',
      'Turn off DPoP for this client, so that it gets ordinary Bearer tokens.',
      { value: 'Bearer', subject: { kind: 'token', value: 'access_token' }, tells: 'dpop-required' },
    ),
    'rate-limited': fail(
      'UserInfo answers that there were too many requests (HTTP {status}).',
      'Wait a few minutes and check again; raise the provider’s limit on requests to UserInfo.',
    ),
    'server-error': fail(
      'UserInfo fails with a server error (HTTP {status}).',
      'Look at the logs of the provider and of any proxy in front of it for the time of this login.',
    ),
    'token-for-another': fail(
      'UserInfo refuses the access token (HTTP {status}): it was issued for another resource or audience{audience}.',
      'Configure the provider to give this client access tokens that its UserInfo accepts; {relyingParty} does not request a resource or audience{audience}.',
    ),
    'method-refused': fail(
      'UserInfo refuses the method GET (HTTP {status}{allowed}), which {relyingParty} uses.',
      'Configure the provider, or whatever stands in front of it, to answer GET at UserInfo; an update may be needed.',
      { value: 'GET' },
    ),
    status: fail(
      'UserInfo answers HTTP {status}; {relyingParty} accepts only 200.',
      'Correct the UserInfo endpoint at the provider, or the proxy in front of it.',
    ),
    html: fail(
      'UserInfo answers with a web page instead of claims.',
      'Exempt UserInfo from whatever stands in front of it (a login page, a firewall).',
    ),
    'not-claims': fail(
      'UserInfo’s answer ({contentType}) contains no readable claims: {why}.',
      'Configure UserInfo to return a JSON object in UTF-8 (application/json), without a byte order mark, not encrypted.',
    ),
    'signature-wrong': fail(
      'UserInfo answers with a signed token, and its signature cannot be confirmed: {why}.',
      'Configure UserInfo to return plain JSON, or sign it with a published key.',
    ),
  },
  judge({ userinfo: { endpoint, exchange, claims, signature } }, reference, { discovery, tokens } = {}) {
    if (exchange.failure) return silence(exchange.failure, endpoint, discovery);
    const { status, headers } = exchange.answer;
    const type = mediaType(exchange.answer);
    const challenge = challengeOf(headers);
    // A header that names only the code leaves the reason to the body.
    const error = () => {
      const inBody = providerErrorIn(exchange.answer);
      if (challenge === undefined) return inBody;
      return challenge.text === '' && inBody.code === challenge.code ? inBody : challenge;
    };
    const redirect = goRedirect(exchange.answer);
    if (redirect && challenge === undefined) {
      return { code: redirectCode(redirect, exchange.answer), values: { endpoint, location: redirect.to } };
    }
    if (status !== 200) {
      const words = error();
      const refused = refusal(exchange.answer, words, reference);
      const allowed = headers['allow'] ? `; it accepts ${headers['allow']}` : '';
      const scopes = demandedScopes(headers);
      const resource = tokens && foreignResource(tokens, endpoint);
      const values = {
        status,
        allowed,
        lacked: scopes === undefined ? 'a scope' : `the scope “${scopes}”`,
        wanted: scopes ?? 'openid',
        demanded: scopes === undefined ? 'another scope' : `“${scopes}”`,
        audience: resource === undefined ? '' : `, ${resource}`,
      };
      // The status in words gives no reason.
      const isBare = words.code === undefined && /^(?:unauthorized|forbidden)$/i.test(words.text.trim());
      const named = `${scopes ?? ''} ${words.text}`;
      return { code: byToken(refused, named, tokens, resource), values, ...(isBare ? {} : said(words)) };
    }
    const contentType = type || 'of no type';
    const other = signature?.is === 'unreadable' ? otherThanSigned(exchange.answer.body) : undefined;
    if (other !== undefined) return { code: 'not-claims', values: { contentType, why: other } };
    if (signature && signature.is !== 'valid')
      return { code: 'signature-wrong', values: { why: whyUnconfirmed(signature) } };
    if (claims && signature) return { code: 'signed-claims' };
    if (claims)
      return isJsonType(type) ? { code: 'claims' } : { code: 'content-type', values: { contentType } };
    if (type.includes('html')) return { code: 'html', ...said(error()) };
    const why = whyNoObject(exchange.answer.body);
    return { code: 'not-claims', values: { contentType: type || 'no content type', why } };
  },
});

/** Redirects within the origin were followed, except in facts of older versions. */
function redirectCode(redirect: GoRedirect, { url, redirects }: HttpAnswer) {
  if (redirect.is === 'refused') return 'redirect-scheme';
  if (!redirect.keepsAuthorization) return 'redirect';
  const isOwn = URL.parse(redirect.to)?.origin === URL.parse(url)?.origin;
  return isOwn && redirects.length > 0 ? 'redirect-loop' : 'redirect-within-host';
}

function refusal({ status, headers }: HttpAnswer, error: ProviderError, catalog: ErrorCatalog) {
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'server-error';
  const meaning = meaningOf(error, catalog);
  const schemes = challengedSchemes(headers);
  const asksForProof = schemes.includes('dpop') && !schemes.includes('bearer');
  if (asksForProof || meaning === 'dpop-required') return 'dpop-required';
  if (error.code === 'insufficient_scope' || meaning === 'token-scope-insufficient') return 'scope-missing';
  if (missesToken(error, schemes, status)) return 'token-not-seen';
  if (meaning === 'audience') return 'token-for-another';
  if (status === 405) return 'method-refused';
  return status === 401 || status === 403 || challengeOf(headers) ? 'token-refused' : 'status';
}

/** The tokens may show the reason of a refusal that does not name it; `named` is what it does name. */
function byToken(
  code: ReturnType<typeof refusal>,
  named: string,
  tokens: TokensFact | undefined,
  resource: string | undefined,
) {
  if (code === 'token-refused' && resource !== undefined) return 'token-for-another';
  const granted = tokens?.response && (grantedScopes(tokens.response)?.has('openid') ?? true);
  return code === 'scope-missing' && granted && !/\bopenid\b/i.test(named) ? 'scope-beyond' : code;
}

/** The audience of a readable access token, if it is made up of addresses on other hosts than the provider’s. */
function foreignResource(
  { accessTokenClaims = {}, tokenEndpoint }: TokensFact,
  endpoint: string,
): string | undefined {
  const aud = member(accessTokenClaims, 'aud');
  const audiences = [aud].flat().map((one) => (typeof one === 'string' ? one : ''));
  const own = [endpoint, tokenEndpoint].map((address) => URL.parse(address)?.host);
  const isForeign = (one: string) => /^https?:/i.test(one) && !own.includes(URL.parse(one)?.host);
  return audiences.every(isForeign) ? audiences.join(', ') : undefined;
}

/** Why a body sent as a signed token is not one; undefined if it is. */
function otherThanSigned(body: string): string | undefined {
  if (isObject(parseJson(body))) return 'it is plain JSON, which does not fit this type';
  const why = whyNoObject(body);
  return why === 'it is a signed token' ? undefined : why;
}

function whyUnconfirmed(signature: SignatureFact): string {
  switch (signature.is) {
    case 'no-key':
      return signature.kid === undefined
        ? 'no published key is of its kind'
        : `none of the published keys has the id “${signature.kid}”`;
    case 'unsupported':
      return `its algorithm is “${signature.alg}”`;
    case 'unsigned':
      return 'it has none';
    case 'keys-unavailable':
      return 'the keys could not be fetched';
    default:
      return 'no published key fits it';
  }
}
