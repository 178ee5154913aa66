import type { FileRow } from '../configured.ts';

const stored = (more: object = {}) => ({
  id: '4yJ3n3D8E2',
  name: 'acme',
  created: '2024-01-01T00:00:00Z',
  updated: '2024-01-01T00:00:00Z',
  url: 'id.acme.dev',
  clientID: 'infra',
  kind: 'oidc',
  authURL: 'https://id.acme.dev/authorize',
  scopes: ['openid', 'email', 'groups', 'offline_access'],
  ...more,
});

export const rows: readonly FileRow[] = [
  { seen: 'what is stored', file: JSON.stringify([stored()]), gives: [] },
  { seen: 'as a page of the API', file: JSON.stringify({ items: [stored()], totalCount: 1 }), gives: [] },
  {
    seen: 'scopes of before',
    file: JSON.stringify([stored({ scopes: ['openid', 'email'] })], null, 2),
    gives: ['11 scopes: config-key-ignored'],
  },
  {
    seen: 'another client',
    file: JSON.stringify([stored({ clientID: 'other' })]),
    gives: ['1 clientID: config-client'],
  },
  {
    seen: 'the one that was asked for',
    file: JSON.stringify([stored({ url: 'x.example.com', clientID: 'x' }), stored()]),
    url: 'https://id.acme.dev/',
    gives: [],
  },
  { seen: 'as YAML', file: '- name: acme\n  url: id.acme.dev\n  clientID: infra\n  kind: oidc\n', gives: [] },
  {
    seen: 'a kind that there is not',
    file: JSON.stringify([stored({ kind: 'keycloak' })]),
    gives: ['1 kind: config-value-type'],
  },
  {
    seen: 'a check that fails',
    file: JSON.stringify([stored()]),
    login: { failed: ['dns/no-address'] },
    gives: ['check-failed'],
  },
  {
    seen: 'the line',
    file: 'infra providers add acme --url id.acme.dev --client-id infra --client-secret "$S" --kind oidc\n',
    gives: [],
  },
  {
    seen: 'the line over several lines, with a slip',
    file: 'infra providers add acme \\\n  --url id.acme.dev \\\n  --clientid infra\n',
    gives: ['3 --clientid: config-key-misspelt-refused'],
  },
  {
    seen: 'the line with SCIM',
    file: 'infra providers add acme --scim --url=https://id.acme.dev --client-id=infra\n',
    gives: [],
  },
  {
    seen: 'the line with a name that begins with a dash',
    file: 'infra providers add --url=https://id.acme.dev --client-id infra -- -rf\n',
    gives: [],
  },
  {
    seen: 'a flag without a value',
    file: 'infra providers add acme --url id.acme.dev --client-id\n',
    gives: [],
  },
];
