import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, warn } from '../../../../core/checks/define-check.ts';
import { sessionTokens } from '../../people/rotation.ts';
import { sessionForecast as forecast } from '../../people/session-forecast.ts';

const refreshTokens = {
  say: 'Allow refresh tokens for this client (the scope “offline_access”) that can be used more than once.',
  value: 'offline_access',
};

export const sessionForecast = defineCheck({
  id: 'session-forecast',
  phase: 'session',
  title: 'Length of a session',
  why: 'When Infra logs people out depends on what the provider issues.',
  cites: [
    'Infra: internal/server/server.go, providerUserUpdateThreshold',
    'Infra: internal/server/data/provideruser.go',
  ],
  requirements: ['INF-42', 'INF-44', 'INF-45', 'INF-60'],
  known: source('Infra: internal/server/server.go (syncIdentityInfo)'),
  subject: { kind: 'token', value: 'refresh_token' },
  needs: ['input', 'tokens', 'refresh'],
  optionalFacts: ['userinfo'],
  dependsOn: ['token-response', 'access-token-lifetime'],
  outcomes: {
    'infra-limit': pass('This login shows nothing that ends sessions before Infra’s own limits. {sentence}'),
    'no-refresh-token': warn(
      'Sessions end early because there is no refresh token. {sentence}',
      refreshTokens,
    ),
    'refresh-token-ends': warn(
      'Sessions end early because the refresh token expires. {sentence}',
      'Make this client’s refresh tokens valid for as long as Infra’s sessions, up to 30 days; the scope “offline_access” often does.',
    ),
    rotation: warn(
      'Sessions end early because refresh tokens rotate. {sentence}',
      'Turn off refresh token rotation for this client, or allow the old one for a day or longer.',
    ),
    'rotation-unknown': warn(
      'Sessions may end early because refresh tokens may rotate. {sentence}',
      'Check with --login --probe-rotation, or look for refresh token rotation in the client’s settings and turn it off.',
    ),
    'refresh-refused': warn(
      'Sessions end early because the refresh fails. {sentence}',
      'Fix what “Refresh” reports.',
    ),
    'userinfo-refused': warn(
      'Sessions end early because of UserInfo’s answer after a refresh. {sentence}',
      'Configure UserInfo to answer a refreshed access token the way it answers the first one.',
      { subject: { kind: 'endpoint', value: 'userinfo_endpoint' } },
    ),
    // Used only if this check runs alone: in a full run, access-token-lifetime fails first.
    'always-expired': warn(
      'Infra treats the access token as expired at once. {sentence}',
      'Make access tokens valid for at least five minutes.',
      { value: '300', subject: { kind: 'parameter', value: 'expires_in' } },
    ),
  },
  says: {
    'rotation-unknown':
      'If it works only once, Infra ends the person’s sessions at that time, on every device; they have to log in again.',
    'always-expired': 'Nobody can log in, not even once.',
  },
  otherwise: 'At that time Infra ends the person’s sessions, on every device; they have to log in again.',
  judge({ input, tokens, refresh }, { rotates }, { userinfo } = {}) {
    const { ends, sentence } = forecast(sessionTokens(tokens, { input, refresh, userinfo }, rotates));
    return { code: ends, values: { sentence } };
  },
});
