import { ofEach, source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, unknown, warn } from '../../../../core/checks/define-check.ts';
import type { Facts } from '../../../../core/facts/facts.ts';
import { type JsonObject, member, stringMember } from '../../../../core/json/json-value.ts';
import { followedMetadata } from '../../../../core/json/metadata.ts';
import { listedNames } from '../../../../core/text/listed-names.ts';
import { meaningOf, providerErrorIn, said } from '../../../../readings/provider-error.ts';
import { goHttp } from '../../go-http.ts';
import { type RefreshedUserinfo, refreshedUserinfo } from '../../people/refreshed-userinfo.ts';
import { isRepeated, refreshOutcome } from '../../people/rotation.ts';

const userinfoEndpoint = { kind: 'endpoint', value: 'userinfo_endpoint' } as const;
const loggedOut =
  'At its first check after the access token expires, Infra gets this answer, logs the person out everywhere, and forgets which of their groups came from the provider.';

const ifAgain =
  'When this happens at its check every two hours, Infra logs the person out everywhere, and forgets which of their groups came from the provider.';

export const refresh = defineCheck({
  id: 'refresh',
  phase: 'session',
  title: 'Refresh',
  why: 'Once the access token has expired, Infra logs out anyone whose refresh token does not work.',
  cites: [
    'RFC 6749, 6',
    'OpenID Connect Core 1.0, 12.2',
    'Infra: internal/server/providers/oidc.go',
    'Infra: internal/server/data/provideruser.go',
  ],
  requirements: ['INF-42'],
  known: source('Infra: internal/server/data/provideruser.go (SyncProviderUser)'),
  subject: { kind: 'token', value: 'refresh_token' },
  needs: ['discovery', 'input', 'tokens', 'refresh'],
  dependsOn: ['token-response'],
  causedBy: ['id-token', 'id-token-issuer', 'id-token-audience', 'id-token-subject', 'userinfo-subject'],
  optionalFacts: ['userinfo'],
  outcomes: {
    works: pass('The provider gave a new access token for the refresh token.'),
    unreachable: warn(
      'The token endpoint could not be reached for the refresh: {failure}.',
      'Check again; look for rate limits on the token endpoint.',
      { subject: { kind: 'endpoint', value: 'token_endpoint' } },
    ),
    failed: warn(
      'The token endpoint answered the refresh with HTTP {status}.',
      'Check again; look at the provider’s log, and for rate limits on the token endpoint.',
      { subject: { kind: 'endpoint', value: 'token_endpoint' } },
    ),
    redirect: warn(
      'The token endpoint answered the refresh with a redirect to {location} (HTTP {status}).',
      'Configure the provider to publish the final address as its token endpoint.',
      { value: '{location}', subject: { kind: 'endpoint', value: 'token_endpoint' } },
    ),
    'redirect-repeated': unknown(
      'The token endpoint answered the refresh with a redirect to {location} (HTTP {status}), which is not followed here.',
      'Configure the provider to publish the final address as its token endpoint, then log in again.',
      {
        value: '{location}',
        leavesOpen: 'whether a refresh works after the redirect',
        subject: { kind: 'endpoint', value: 'token_endpoint' },
      },
    ),
    unreadable: warn(
      'Infra cannot read the token endpoint’s answer to the refresh: {why}.',
      'Configure the token endpoint to answer a refresh the way it answers a code.',
      { subject: { kind: 'endpoint', value: 'token_endpoint' } },
    ),
    refused: warn(
      'The provider refused the refresh token at once (HTTP {status}).',
      'Allow the grant type “refresh_token” for this client.',
      { value: 'refresh_token', subject: { kind: 'grant-type', value: 'refresh_token' } },
    ),
    'refused-for-issuer': warn(
      'The provider refused its own refresh token because of the issuer in it (HTTP {status}): it uses two host names.',
      'Configure the provider to use one public host name for all its endpoints, whatever address a request uses.',
    ),
    'other-issuer': warn(
      'The refresh brought an ID token from the issuer {actual}; the first one was from {expected}.',
      'Stop here: a refreshed ID token must come from the same issuer.',
      { subject: { kind: 'claim', value: 'iss' } },
    ),
    'other-subject': warn(
      'The refresh brought an ID token for the subject “{actual}”; the first one was for “{expected}”.',
      'Stop here: a refreshed ID token must have the same subject.',
      { subject: { kind: 'claim', value: 'sub' } },
    ),
    'other-audience': warn(
      'The refresh brought an ID token for “{actual}”, not for this client, “{expected}”.',
      'Stop here: a refreshed ID token must be issued to this client.',
      { subject: { kind: 'claim', value: 'aud' } },
    ),
    'userinfo-refused': warn(
      'UserInfo refuses the refreshed access token (HTTP {status}); it accepted the first one.',
      'Give refreshed access tokens the same scopes and audience as the first one.',
      { subject: userinfoEndpoint },
    ),
    'userinfo-failed': warn(
      'UserInfo did not answer the refreshed access token: {why}. It answered the first one.',
      'Check again; look for rate limits on UserInfo.',
      { subject: userinfoEndpoint },
    ),
    'userinfo-unreadable': warn(
      'Infra cannot read UserInfo’s answer to the refreshed access token: {why}.',
      'Configure UserInfo to answer a refreshed access token with the same claims as the first one.',
      { subject: userinfoEndpoint },
    ),
    'userinfo-other-subject': fail(
      'UserInfo answers the refreshed access token for the subject “{actual}”; it answered the first one for “{expected}”.',
      'Stop here: a refreshed access token must belong to the same person. Look for caches in front of UserInfo.',
      { subject: { kind: 'claim', value: 'sub' } },
    ),
    'groups-gone': warn(
      'UserInfo no longer gives these groups for the refreshed access token: {names}.',
      'Give refreshed access tokens the scope “groups”, so that UserInfo gives the same groups.',
      { value: 'groups', subject: { kind: 'claim', value: 'groups' } },
    ),
  },
  says: {
    unreachable: `Infra waits 30 seconds. ${ifAgain}`,
    failed: ifAgain,
    redirect: {
      says: `Infra’s HTTP client follows it with a GET without the refresh token, or not at all if it is not a web address. ${loggedOut}`,
      known: goHttp,
    },
    'redirect-repeated': {
      says: 'Infra’s HTTP client repeats the request there, even over plain http, with the refresh token and the client secret in the form body.',
      known: goHttp,
    },
    ...ofEach(
      ['refused', 'refused-for-issuer'],
      'Infra logs people out at its first check after the access token expires.',
    ),
    ...ofEach(
      ['other-issuer', 'other-subject', 'other-audience'],
      'Infra ignores the new ID token, and the session continues. The specification requires it to be the same.',
    ),
    'userinfo-failed': `${ifAgain} With the kinds “azure” and “google”, a time-out after 30 seconds has no such effect.`,
    'userinfo-other-subject':
      'Infra would not notice: from its next check on, within two hours, this person has the other person’s groups.',
    'groups-gone':
      'At its first check after the access token expires, Infra removes the person from these groups until they log in again.',
  },
  otherwise: loggedOut,
  judge({ discovery, input, tokens, refresh }, reference, { userinfo } = {}) {
    const { idTokenClaims } = refresh;
    const outcome = refreshOutcome(refresh);
    switch (outcome.is) {
      case 'unreachable':
        return [{ code: 'unreachable', values: { failure: outcome.failure.message } }];
      case 'unreadable':
        return [{ code: 'unreadable', values: { why: outcome.why } }];
      case 'redirected': {
        const { answer, redirect } = outcome;
        const values = { location: redirect.to, status: answer.status };
        return [{ code: isRepeated(redirect) ? 'redirect-repeated' : 'redirect', values }];
      }
      case 'refused':
      case 'failed': {
        const { answer } = outcome;
        const isForIssuer =
          outcome.is === 'refused' && meaningOf(providerErrorIn(answer), reference) === 'wrong-issuer';
        const code = isForIssuer ? 'refused-for-issuer' : outcome.is;
        return [{ code, values: { status: answer.status }, ...said(providerErrorIn(answer)) }];
      }
    }
    const again = refreshedUserinfo(userinfo, refresh, input.configuration.kind);
    const found = [
      ...(idTokenClaims ? idTokenFindings(idTokenClaims, { discovery, input, tokens }) : []),
      ...(again ? [userinfoFinding(again, refresh)] : []),
    ];
    return found.length > 0 ? found : [{ code: 'works' }];
  },
});

function idTokenFindings(
  claims: JsonObject,
  { discovery, input, tokens }: Pick<Facts, 'discovery' | 'input' | 'tokens'>,
) {
  const before = tokens.idToken?.claims ?? {};
  const expected = stringMember(before, 'iss') ?? followedMetadata(discovery).issuer ?? '';
  const iss = stringMember(claims, 'iss') ?? '';
  // An issuer that was wrong in the first ID token already is judged there.
  const isAsBefore = tokens.idToken && textOf(member(before, 'iss')) === textOf(member(claims, 'iss'));
  if (iss !== expected && !isAsBefore) return [{ code: 'other-issuer', expected, actual: iss }] as const;
  const [sub, other] = [stringMember(before, 'sub') ?? '', stringMember(claims, 'sub') ?? ''];
  if (sub !== other) return [{ code: 'other-subject', expected: sub, actual: other }] as const;
  const clientId = input.configuration.clientId ?? '';
  const audiences = audiencesOf(claims);
  if (audiences.includes(clientId) || !audiencesOf(before).includes(clientId)) return [];
  return [{ code: 'other-audience', expected: clientId, actual: audiences.map(textOf).join(', ') }] as const;
}

function audiencesOf(claims: JsonObject): readonly unknown[] {
  const aud = member(claims, 'aud');
  return Array.isArray(aud) ? aud : [aud];
}

/** A provider may send any type, and an object’s own `toString` may not be a function. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nobody');
}

function userinfoFinding(again: RefreshedUserinfo, { userinfo }: Facts['refresh']) {
  const answer = userinfo?.exchange.answer;
  const words = said(answer && providerErrorIn(answer));
  switch (again.is) {
    case 'refused':
      return { code: 'userinfo-refused', values: { status: again.status }, ...words } as const;
    case 'failed':
      return { code: 'userinfo-failed', values: { why: again.why }, ...words } as const;
    case 'unreadable':
      return { code: 'userinfo-unreadable', values: { why: again.why } } as const;
    case 'other-subject':
      return { code: 'userinfo-other-subject', expected: again.expected, actual: again.actual } as const;
    case 'groups-gone':
      return { code: 'groups-gone', values: { names: listedNames(again.names) } } as const;
  }
}
