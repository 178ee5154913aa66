import { defineCheck, type Found } from '../core/check.ts';
import { member, stringMember } from '../core/json-value.ts';
import { followedMetadata } from '../core/metadata.ts';
import { said, wordsOf } from '../infra/provider-words.ts';
import { gaveTokens } from '../infra/session-rotation.ts';

export const refresh = defineCheck({
  id: 'refresh',
  phase: 'session',
  title: 'Refresh',
  why: 'When the access token has ended, Infra logs out whoever’s refresh token does not work.',
  cites: ['RFC 6749, 6', 'OpenID Connect Core 1.0, 12.2', 'Infra: internal/server/providers/oidc.go'],
  rows: ['INF-42'],
  owner: 'provider',
  infraKnown: { by: 'source', at: 'Infra: internal/server/data/provideruser.go (SyncProviderUser)' },
  subject: { kind: 'token', value: 'refresh_token' },
  needs: ['discovery', 'inquiry', 'tokens', 'refresh'],
  after: ['token-response'],
  explainedBy: ['id-token', 'id-token-issuer', 'id-token-audience', 'id-token-subject'],
  outcomes: {
    works: { verdict: 'pass', summary: 'The provider gave a new access token for the refresh token.' },
    unreachable: {
      verdict: 'warn',
      subject: { kind: 'endpoint', value: 'token_endpoint' },
      summary: 'The token endpoint could not be reached for the refresh: {failure}.',
      infra: 'Infra logs people out when this happens during its check every two hours.',
      remedy: { say: 'Check again; look for limits on how often the token endpoint may be asked.' },
    },
    refused: {
      verdict: 'warn',
      subject: { kind: 'grant-type', value: 'refresh_token' },
      summary: 'The provider refused the refresh token at once (HTTP {status}).',
      infra: 'Infra logs people out at the first check after the access token ends.',
      remedy: { say: 'Allow the grant type “refresh_token” for this client.', value: 'refresh_token' },
    },
    'other-issuer': {
      verdict: 'warn',
      subject: { kind: 'claim', value: 'iss' },
      summary: 'The refresh brought an ID token of the issuer {actual}; the first one was of {expected}.',
      infra:
        'Infra does not look at the new ID token, and the session goes on. The specification says that it must be the same.',
      remedy: { say: 'Stop here: a refreshed ID token must come from the same issuer.' },
    },
    'other-subject': {
      verdict: 'warn',
      subject: { kind: 'claim', value: 'sub' },
      summary:
        'The refresh brought an ID token of the subject “{actual}”; the first one was of “{expected}”.',
      infra:
        'Infra does not look at the new ID token, and the session goes on. The specification says that it must be the same.',
      remedy: { say: 'Stop here: a refreshed ID token must have the same subject.' },
    },
    'other-audience': {
      verdict: 'warn',
      subject: { kind: 'claim', value: 'aud' },
      summary: 'The refresh brought an ID token for “{actual}”, not for this client, “{expected}”.',
      infra:
        'Infra does not look at the new ID token, and the session goes on. The specification says that it must be the same.',
      remedy: { say: 'Stop here: a refreshed ID token must be meant for this client.' },
    },
  },
  judge({ discovery, inquiry, tokens, refresh: { first, idTokenClaims } }): Found<Code> {
    if (first.outcome === 'failed')
      return { code: 'unreachable', values: { failure: first.failure.message } };
    if (!gaveTokens(first))
      return { code: 'refused', values: { status: first.answer.status }, ...said(wordsOf(first.answer)) };
    if (!idTokenClaims) return { code: 'works' };
    const before = tokens.idToken?.claims ?? {};
    const expected = stringMember(before, 'iss') ?? followedMetadata(discovery).issuer ?? '';
    const iss = stringMember(idTokenClaims, 'iss') ?? '';
    if (iss !== expected) return { code: 'other-issuer', expected, actual: iss };
    const [sub, other] = [stringMember(before, 'sub') ?? '', stringMember(idTokenClaims, 'sub') ?? ''];
    if (sub !== other) return { code: 'other-subject', expected: sub, actual: other };
    const clientId = inquiry.answers.clientId ?? '';
    const aud = member(idTokenClaims, 'aud');
    const audiences: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
    return audiences.includes(clientId)
      ? { code: 'works' }
      : { code: 'other-audience', expected: clientId, actual: audiences.map(String).join(', ') };
  },
});

type Code = 'works' | 'unreachable' | 'refused' | 'other-issuer' | 'other-subject' | 'other-audience';
