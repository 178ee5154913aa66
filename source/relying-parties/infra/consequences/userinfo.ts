import type { Consequences } from '../../../core/consequence.ts';

export const userinfoConsequences: Consequences = {
  'standard-client-userinfo': {
    why: 'What a strict client refuses may be refused by a later Infra as well.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/oidc.go (UserInfo)' },
    outcomes: [{ codes: ['objects'], says: 'Infra does not look at this.' }],
  },
  'userinfo-answer': {
    why: 'Infra asks UserInfo at each login and every two hours after it.',
    known: {
      by: 'source',
      at: 'coreos/go-oidc v3.6.0: oidc/oidc.go (UserInfo); Infra: internal/server/server.go (syncIdentityInfo)',
    },
    outcomes: [
      {
        codes: ['unreachable', 'token-refused', 'status', 'html', 'not-claims', 'signature-wrong'],
        says: 'Each login fails with “unauthorized”; and when this happens at the check every two hours, Infra ends the person’s sessions.',
      },
      { codes: ['content-type'], says: 'Infra reads it all the same.' },
      {
        codes: ['redirect'],
        says: 'Infra follows it to another host or port without the access token; UserInfo there will probably refuse it, and each login fail.',
        known: {
          by: 'assumed',
          at: 'that Go drops the token is measured (net/http of Go 1.19.8); the answer is not',
        },
      },
      {
        codes: ['redirect-within-host'],
        says: 'Infra follows it and sends the access token along.',
        known: { by: 'measured', at: 'net/http of Go 1.19.8, which Infra is built with' },
      },
      {
        codes: ['redirect-scheme'],
        says: 'Infra follows http and https only (“unsupported protocol scheme”): each login fails.',
        known: { by: 'measured', at: 'net/http of Go 1.19.8, which Infra is built with' },
      },
    ],
  },
  'userinfo-subject': {
    why: 'Claims of another person must not be used for this one.',
    known: { by: 'source', at: 'Infra: internal/server/providers/oidc.go (GetUserInfo)' },
    outcomes: [
      {
        codes: ['different'],
        says: 'Infra itself would not notice, and would give this person the other’s groups.',
      },
      { codes: ['missing'], says: 'Infra itself would not notice: it does not look at it.' },
    ],
  },
};
