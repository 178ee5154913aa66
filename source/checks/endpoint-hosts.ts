import { defineCheck } from '../core/check.ts';

export const endpointHosts = defineCheck({
  id: 'endpoint-hosts',
  phase: 'discovery',
  title: 'Endpoints on other hosts',
  why: 'Endpoints may be on other hosts than the issuer, and Infra’s server must reach those too.',
  cites: ['OpenID Connect Discovery 1.0, 3'],
  rows: ['INF-16', 'INF-37'],
  owner: 'provider',
  subject: { kind: 'endpoint', from: 'member' },
  needs: ['endpointReach'],
  after: ['solved-document', 'not-a-login-provider', 'endpoints'],
  outcomes: {
    'same-host': { verdict: 'pass', summary: 'All endpoints are on the issuer’s own host.' },
    reachable: {
      verdict: 'pass',
      summary: 'The endpoints on {hosts} answer; other hosts than the issuer’s are allowed.',
    },
    'not-reachable': {
      verdict: 'warn',
      summary: '“{member}” is on {host}, which does not answer from here: {detail}.',
      infra:
        'Logins fail if the host does not answer Infra’s server either; the name may be known only inside its network.',
      remedy: {
        say: 'Let the provider name its public address there, or see that Infra’s server reaches {host}.',
      },
    },
  },
  judge({ endpointReach }) {
    const silent = endpointReach.filter(({ failure }) => failure !== undefined);
    if (silent.length > 0) {
      return silent.map(({ endpoint, host, url, failure }) => ({
        code: 'not-reachable' as const,
        values: { member: endpoint, host, detail: failure?.message },
        actual: url,
      }));
    }
    const hosts = [...new Set(endpointReach.map(({ host }) => host))].join(', ');
    return hosts === '' ? { code: 'same-host' } : { code: 'reachable', values: { hosts } };
  },
});
