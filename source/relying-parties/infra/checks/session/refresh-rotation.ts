import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, unknown, warn } from '../../../../core/checks/define-check.ts';
import { providerErrorIn, said } from '../../../../readings/provider-error.ts';
import { gaveTokens } from '../../../../readings/token/gave-tokens.ts';
import { rotationOf } from '../../people/rotation.ts';

export const refreshRotation = defineCheck({
  id: 'refresh-rotation',
  phase: 'session',
  title: 'Rotation of the refresh token',
  why: 'Infra keeps the first refresh token and discards every later one; if each works only once, people are logged out at the second refresh.',
  cites: ['RFC 6749, 6', 'RFC 9700, 4.14.2', 'Infra: internal/server/data/provideruser.go'],
  requirements: ['INF-44'],
  known: source('Infra: internal/server/data/provideruser.go (SyncProviderUser)'),
  subject: { kind: 'token', value: 'refresh_token' },
  needs: ['refresh'],
  dependsOn: ['refresh'],
  outcomes: {
    'same-token': pass('The refresh brought no new refresh token: the first one stays valid.'),
    'reuse-works': pass('The old refresh token still works after a refresh.'),
    rotating: warn(
      'The provider refuses a refresh token that has been used before: it rotates them.',
      'Turn off refresh token rotation for this client, or allow the old one for a day or longer.',
    ),
    'not-tried': unknown(
      '{reason}; whether the old one still works was not tried.',
      'Check with --login --probe-rotation. It uses the old token again, which may end this test session at the provider.',
      { owner: 'this-machine' },
    ),
    'cannot-tell': unknown(
      'The answer to the old refresh token does not show whether it still works.',
      'Check again, or look for refresh token rotation in the client’s settings.',
    ),
  },
  says: {
    rotating:
      'Infra discards the new refresh token, so people are logged out at the second refresh, after a few hours.',
    'not-tried': 'If it does not, people are logged out at the second refresh, after a few hours.',
  },
  skip: ({ refresh }) => (gaveTokens(refresh.first) ? undefined : 'The refresh itself did not work.'),
  judge({ refresh }, { rotates }) {
    switch (rotationOf(refresh, rotates)) {
      case 'none':
        return { code: refresh.reuse ? 'reuse-works' : 'same-token' };
      case 'rotating':
        return { code: 'rotating' };
      case 'unknown':
        if (refresh.reuse) {
          const words = refresh.reuse.answer && providerErrorIn(refresh.reuse.answer);
          return { code: 'cannot-tell', ...said(words) };
        }
        return {
          code: 'not-tried',
          values: {
            reason: refresh.gaveNewRefreshToken
              ? 'The refresh brought a new refresh token'
              : 'This product is known to let each refresh token work only once',
          },
        };
    }
  },
});
