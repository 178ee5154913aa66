import { assumed, type Consequences, source } from '../../../core/checks/consequence.ts';
import { goHttp } from '../go-http.ts';

export const userinfoConsequences: Consequences = {
  'standard-client-userinfo': {
    why: 'A later Infra may refuse what strict clients refuse today.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (UserInfo)'),
    says: {
      objects: 'Infra does not look at this.',
    },
  },
  'userinfo-answer': {
    why: 'Infra calls UserInfo at every login and every two hours after that.',
    known: source(
      'coreos/go-oidc v3.6.0: oidc/oidc.go (UserInfo); Infra: internal/server/server.go (syncIdentityInfo)',
    ),
    says: {
      'content-type': 'Infra reads it all the same.',
      redirect: {
        says: 'Infra follows it to another host or port without the access token; UserInfo will probably refuse the request, and every login will fail.',
        known: assumed('that Go drops the token is measured (net/http of Go 1.19.8); the answer is not'),
      },
      'redirect-within-host': { says: 'Infra follows it and sends the access token with it.', known: goHttp },
      'redirect-loop': {
        says: 'Infra follows nine redirects and stops (“stopped after 10 redirects”): every login fails.',
        known: goHttp,
      },
      'redirect-scheme': {
        says: 'Infra follows only http and https (“unsupported protocol scheme”): every login fails.',
        known: goHttp,
      },
    },
    otherwise:
      'Every login fails with “unauthorized”, and if this happens when Infra checks again after two hours, it ends the person’s sessions.',
  },
  'userinfo-subject': {
    why: 'Claims about another person must not be used.',
    known: source('Infra: internal/server/providers/oidc.go (GetUserInfo)'),
    says: {
      different: 'Infra would not notice, and would give this person the other person’s groups.',
      missing: 'Infra would not notice: it ignores it.',
    },
  },
};
