import { defineCheck } from '../core/check.ts';
import { sessionForecast as forecast } from '../infra/session-forecast.ts';
import { sessionTokens } from '../infra/session-rotation.ts';

const remedy = { say: 'Give the client refresh tokens that work more than once (no rotation).' };

export const sessionForecast = defineCheck({
  id: 'session-forecast',
  phase: 'session',
  title: 'How long people stay logged in',
  why: 'What the provider gives decides when Infra logs people out.',
  cites: [
    'Infra: internal/server/server.go, providerUserUpdateThreshold',
    'Infra: internal/server/data/provideruser.go',
  ],
  rows: ['INF-42', 'INF-44', 'INF-45', 'INF-60'],
  needs: ['tokens', 'refresh'],
  after: ['token-response', 'access-token-lifetime'],
  outcomes: {
    'infra-limit': { verdict: 'pass', summary: '{sentence}' },
    'no-refresh-token': { verdict: 'warn', summary: '{sentence}', remedy },
    rotation: { verdict: 'warn', summary: '{sentence}', remedy },
    'refresh-refused': { verdict: 'warn', summary: '{sentence}', remedy },
    'always-expired': { verdict: 'warn', summary: '{sentence}', remedy },
  },
  judge({ tokens, refresh }) {
    const { ends, sentence } = forecast(sessionTokens(tokens, refresh));
    return { code: ends, values: { sentence } };
  },
});
