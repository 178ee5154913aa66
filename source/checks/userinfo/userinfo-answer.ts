import { defineCheck, fail, pass, unknown, warn } from '../../core/define-check.ts';
import { isObject, parseJson } from '../../core/json-value.ts';
import { isJsonType, mediaType } from '../../core/media-type.ts';
import { goRedirect } from '../../go/net-http/redirect.ts';
import { challengeOf } from '../../readings/challenge.ts';
import { silence } from '../../readings/not-seen-from-here.ts';
import { providerErrorIn, said } from '../../readings/provider-error.ts';
import { whyNoObject } from '../../readings/why-no-object.ts';
export const userinfoAnswer = defineCheck({
  id: 'userinfo-answer',
  phase: 'userinfo',
  title: 'UserInfo answer',
  cites: ['OpenID Connect Core 1.0, 5.3', 'RFC 6750, 3', 'coreos/go-oidc: oidc/oidc.go, UserInfo'],
  requirements: ['INF-39', 'INF-60'],
  subject: { kind: 'endpoint', value: 'userinfo_endpoint' },
  needs: ['userinfo'],
  optionalFacts: ['discovery'],
  dependsOn: ['userinfo-endpoint', 'token-response'],
  outcomes: {
    claims: pass('UserInfo answers with claims.'),
    'signed-claims': pass('UserInfo answers with claims in a signed token, whose signature is right.'),
    'content-type': warn(
      'UserInfo answers with claims, but says that they are {contentType}.',
      'Send UserInfo with this content type.',
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
      { value: '{location}', leavesOpen: 'whether {relyingParty} can read UserInfo behind the redirect' },
    ),
    'redirect-scheme': fail(
      'UserInfo answers with a redirect to {location}, which is no web address.',
      'Configure the provider to publish the final address as its userinfo_endpoint.',
    ),
    'token-refused': fail(
      'UserInfo refuses the access token (HTTP {status}).',
      'Allow the scope “openid” for this client, and see that the provider has one public host name: a token made under one name is often refused under another.',
    ),
    status: fail(
      'UserInfo answers HTTP {status}; {relyingParty} takes only 200.',
      'Correct the UserInfo endpoint at the provider, or the proxy in front of it.',
    ),
    html: fail(
      'UserInfo answers with a web page instead of claims.',
      'Exempt UserInfo from whatever stands in front of it (a login page, a firewall).',
    ),
    'not-claims': fail(
      'UserInfo’s answer ({contentType}) holds no claims that can be read: {why}.',
      'Configure UserInfo to return a JSON object in UTF-8 (application/json), without a byte order mark, not encrypted.',
    ),
    'signature-wrong': fail(
      'UserInfo answers with a signed token, and its signature cannot be confirmed ({signature}).',
      'Configure UserInfo to return plain JSON, or sign it with a published key.',
    ),
  },
  judge({ userinfo: { endpoint, exchange, claims, signature } }, _, { discovery } = {}) {
    if (exchange.failure) return silence(exchange.failure, endpoint, discovery);
    const { status, headers } = exchange.answer;
    const type = mediaType(exchange.answer);
    const words = () => said(challengeOf(headers) ?? providerErrorIn(exchange.answer));
    const redirect = goRedirect(exchange.answer);
    if (redirect) {
      const within = redirect.is === 'followed' && redirect.keepsAuthorization;
      const code =
        redirect.is === 'refused' ? 'redirect-scheme' : within ? 'redirect-within-host' : 'redirect';
      return { code, values: { location: redirect.to } };
    }
    if (status === 401 || status === 403) return { code: 'token-refused', values: { status }, ...words() };
    if (status !== 200) return { code: 'status', values: { status }, ...words() };
    const contentType = type || 'of no type';
    const other = signature?.is === 'unreadable' ? otherThanSigned(exchange.answer.body) : undefined;
    if (other !== undefined) return { code: 'not-claims', values: { contentType, why: other } };
    if (signature && signature.is !== 'valid')
      return { code: 'signature-wrong', values: { signature: signature.is } };
    if (claims && signature) return { code: 'signed-claims' };
    if (claims)
      return isJsonType(type) ? { code: 'claims' } : { code: 'content-type', values: { contentType } };
    if (type.includes('html')) return { code: 'html', ...words() };
    const why = whyNoObject(exchange.answer.body);
    return { code: 'not-claims', values: { contentType: type || 'no content type', why } };
  },
});

/** What came under the type of a signed token and is none. */
function otherThanSigned(body: string): string | undefined {
  if (isObject(parseJson(body))) return 'it is plain JSON, which this type is not for';
  const why = whyNoObject(body);
  return why === 'it is a signed token' ? undefined : why;
}
