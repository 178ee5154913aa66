import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, unknown, warn } from '../../../../core/checks/define-check.ts';
import { followedMetadata } from '../../../../core/json/metadata.ts';
import { cleanUrl } from '../../issuer/clean-url.ts';
import { infraScopes } from '../../request/scopes.ts';
import { noServers } from '../../server/no-servers.ts';

const refresh = {
  say: 'Make Infra read the provider again: send it once more, with its secret. Removing and adding it does the same, but also removes the users who exist only through it.',
  steps: [
    'In the wizard, at Connect: “connect now” shows what changes and sends it. Or by hand:',
    'PUT https://{host}/api/providers/{id}, with an administrator’s access key and the header “Infra-Version: 0.21.0”.',
    'In the body: name, url, clientID, clientSecret and kind, as when it was added. For the kind “google” also api, or Infra forgets the service account.',
  ],
};

export const infraStoredProvider = defineCheck({
  id: 'infra-stored-provider',
  phase: 'infra',
  title: 'Provider as stored in Infra',
  why: 'Infra stores the scopes and the authorization endpoint when the provider is added, and never updates them.',
  cites: ['Infra: internal/server/providers.go', 'Infra: ui/components/providers.js'],
  requirements: ['INF-50'],
  owner: 'relying-party',
  known: source('Infra: internal/server/providers.go (setProviderInfoFromServer)'),
  needs: ['input', 'discovery', 'infraServer'],
  dependsOn: ['discovery-document', 'solved-document'],
  outcomes: {
    current: pass('Infra’s copy of the scopes and the authorization endpoint is current.'),
    'not-stored': pass('Infra does not have this provider yet.'),
    'old-scopes': warn(
      'Infra requests “{stored}” from this provider; added today, it would request “{fresh}”.',
      refresh,
      { subject: { kind: 'scope', from: 'stored' } },
    ),
    'old-address': warn('Infra sends people to {stored}; the provider now says {fresh}.', refresh, {
      subject: { kind: 'endpoint', value: 'authorization_endpoint' },
    }),
    'cannot-tell': unknown(
      'Infra’s list of providers could not be read.',
      'Check again once Infra’s server answers.',
    ),
  },
  says: {
    'old-scopes': 'Logins keep the old scopes, so groups or refresh tokens may be missing.',
    'old-address': 'Logins keep using the old address and fail once it is gone.',
  },
  skip: noServers,
  judge({ input: { configuration }, discovery, infraServer: { servers } }) {
    const lists = servers.flatMap(({ host, providers }) =>
      providers ? [providers.map((one) => ({ ...one, host }))] : [],
    );
    if (lists.length === 0) return { code: 'cannot-tell' };
    const urls = [cleanUrl(configuration.url), cleanUrl(followedMetadata(discovery).issuer ?? '')];
    const stored = lists
      .flat()
      .find(({ url, clientId }) => urls.includes(url) && (configuration.clientId ?? clientId) === clientId);
    if (!stored) return { code: 'not-stored' };
    const { host, id } = stored;
    const metadata = followedMetadata(discovery);
    const fresh = infraScopes(metadata.scopesSupported);
    if ([...fresh].sort().join(' ') !== [...stored.scopes].sort().join(' ')) {
      const values = { host, id, stored: stored.scopes.join(' '), fresh: fresh.join(' ') };
      return { code: 'old-scopes', values, expected: values.fresh, actual: values.stored };
    }
    const address = metadata.authorizationEndpoint ?? '';
    return stored.authUrl === address
      ? { code: 'current' }
      : {
          code: 'old-address',
          values: { host, id, stored: stored.authUrl, fresh: address },
          expected: address,
          actual: stored.authUrl,
        };
  },
});
