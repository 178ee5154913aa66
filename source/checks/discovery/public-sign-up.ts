import { defineCheck } from '../../core/check.ts';
import { followedMetadata } from '../../core/metadata.ts';

/** Providers at which everybody can have an account; true where sign-in to one application can be limited there. */
const publicProviders: Readonly<Record<string, boolean>> = {
  'accounts.google.com': true,
  'gitlab.com': true,
  'slack.com': true,
  'www.linkedin.com': false,
  'access.line.me': false,
  'api.login.yahoo.com': false,
  'www.paypal.com': false,
  'id.twitch.tv': false,
  'accounts.spotify.com': false,
  'kauth.kakao.com': false,
  'oauth.battle.net': false,
  'orcid.org': false,
};

/** Microsoft's tenant of personal accounts. */
const personalAccounts = '9188040d-6c67-4c5b-b112-36a304b66dad';

export const publicSignUp = defineCheck({
  id: 'public-sign-up',
  phase: 'discovery',
  title: 'Who can sign up',
  cites: ['Infra: internal/server/authn/oidc.go'],
  requirements: ['INF-59'],
  owner: 'provider',
  subject: { kind: 'host', from: 'host' },
  needs: ['discovery'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    'not-public': { verdict: 'pass', summary: '{host} is not known as a provider for everybody.' },
    'perhaps-limited': {
      verdict: 'unknown',
      summary:
        'Everybody can have an account at {host}; whether only your people can sign in to this application cannot be seen from here.',
      remedy: {
        say: 'Limit the application at the provider to your organisation (for Google: user type “Internal”), and try it with an account from outside.',
      },
    },
    'open-to-all': {
      verdict: 'warn',
      summary: 'Everybody can have an account at {host} and sign in.',
      remedy: {
        say: 'Use a provider of your organisation, or put one in front that lets only your people through.',
      },
    },
  },
  judge({ discovery }) {
    const issuer = URL.parse(followedMetadata(discovery).issuer ?? discovery.url);
    const host = issuer?.hostname ?? discovery.url;
    const values = { host };
    if (issuer?.pathname.includes(personalAccounts)) return { code: 'open-to-all', values };
    if (!Object.hasOwn(publicProviders, host)) return { code: 'not-public', values };
    return { code: publicProviders[host] === true ? 'perhaps-limited' : 'open-to-all', values };
  },
});
