import { assumed, type Consequences, source } from '../../../core/checks/consequence.ts';
import { goHttp } from '../go-http.ts';

export const userinfoConsequences: Consequences = {
  'standard-client-userinfo': {
    why: 'What a strict client refuses may be refused by a later Infra as well.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (UserInfo)'),
    says: {
      objects: 'Infra does not look at this.',
    },
  },
  'userinfo-answer': {
    why: 'Infra asks UserInfo at each login and every two hours after it.',
    known: source(
      'coreos/go-oidc v3.6.0: oidc/oidc.go (UserInfo); Infra: internal/server/server.go (syncIdentityInfo)',
    ),
    says: {
      'content-type': 'Infra reads it all the same.',
      redirect: {
        says: 'Infra follows it to another host or port without the access token; UserInfo there will probably refuse it, and each login fail.',
        known: assumed('that Go drops the token is measured (net/http of Go 1.19.8); the answer is not'),
      },
      'redirect-within-host': { says: 'Infra follows it and sends the access token along.', known: goHttp },
      'redirect-scheme': {
        says: 'Infra follows http and https only (“unsupported protocol scheme”): each login fails.',
        known: goHttp,
      },
    },
    otherwise:
      'Each login fails with “unauthorized”; and when this happens at the check every two hours, Infra ends the person’s sessions.',
  },
  'userinfo-subject': {
    why: 'Claims of another person must not be used for this one.',
    known: source('Infra: internal/server/providers/oidc.go (GetUserInfo)'),
    says: {
      different: 'Infra itself would not notice, and would give this person the other’s groups.',
      missing: 'Infra itself would not notice: it does not look at it.',
    },
  },
};
