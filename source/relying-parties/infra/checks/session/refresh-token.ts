import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, warn } from '../../../../core/checks/define-check.ts';
import { followedMetadata } from '../../../../core/json/metadata.ts';
import { sessionTokens } from '../../people/rotation.ts';
import { sessionForecast } from '../../people/session-forecast.ts';

export const refreshToken = defineCheck({
  id: 'refresh-token',
  phase: 'session',
  title: 'Refresh token',
  why: 'Infra checks with the provider every two hours and needs a refresh token for that.',
  cites: ['OpenID Connect Core 1.0, 11', 'Infra: internal/server/data/provideruser.go'],
  requirements: ['INF-42', 'INF-43'],
  known: source('Infra: internal/server/server.go (syncIdentityInfo)'),
  subject: { kind: 'token', value: 'refresh_token' },
  needs: ['input', 'discovery', 'tokens'],
  dependsOn: ['token-response'],
  outcomes: {
    given: pass('The provider gave a refresh token.'),
    'not-advertised': warn(
      'There is no refresh token; the discovery document does not list the scope “offline_access”, so Infra never requests it.',
      'Configure the provider to list and allow “offline_access”, or give refresh tokens without it; then add the provider to Infra again.',
      { value: 'offline_access', subject: { kind: 'scope', value: 'offline_access' } },
    ),
    'not-given': warn(
      'There is no refresh token, although “offline_access” was requested.',
      'Allow refresh tokens for this client. Some providers issue one only with consent at every login, which Infra does not request; there, choose to always issue refresh tokens.',
      { value: 'offline_access' },
    ),
    'google-kind': warn(
      'There is no refresh token. With the kind “google” Infra requests one in Google’s own way; this login may not have.',
      'After connecting, log in once from Infra’s dashboard and see whether the session lasts longer than two hours.',
      { owner: 'relying-party' },
    ),
  },
  otherwise: 'Infra gets no refresh token. {sentence}',
  judge({ input, discovery, tokens }) {
    if (tokens.response?.hasRefreshToken) return { code: 'given' };
    const advertised = followedMetadata(discovery).scopesSupported?.includes('offline_access') ?? false;
    const { sentence } = sessionForecast(sessionTokens(tokens));
    if (input.configuration.kind === 'google') return { code: 'google-kind', values: { sentence } };
    return { code: advertised ? 'not-given' : 'not-advertised', values: { sentence } };
  },
});
