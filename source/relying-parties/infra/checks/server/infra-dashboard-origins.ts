import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, unknown, warn } from '../../../../core/checks/define-check.ts';
import { dashboardOrigin } from '../../request/redirect-uris.ts';
import { noServers } from '../../server/no-servers.ts';

export const infraDashboardOrigins = defineCheck({
  id: 'infra-dashboard-origins',
  phase: 'infra',
  title: 'Addresses of the dashboard',
  why: 'Infra builds the redirect URI from the address where a person opened the dashboard, so each such address must be registered.',
  cites: [
    'Infra: internal/server/routes.go, GET /api/server-configuration',
    'Infra: ui/components/providers.js',
  ],
  requirements: ['INF-20'],
  owner: 'relying-party',
  known: source('Infra: ui/components/providers.js'),
  needs: ['input', 'infraServer'],
  outcomes: {
    known: pass('The addresses given cover Infra’s own domain.'),
    more: warn(
      'Infra’s own domain is {origin}, which is not among the addresses given.',
      'Register this redirect URI too if people open the dashboard there.',
      { value: '{redirectUri}', owner: 'provider', subject: { kind: 'redirect-uri', from: 'redirectUri' } },
    ),
    'insecure-origin': warn(
      'The dashboard’s address {origin} is not https.',
      'Serve the dashboard over https only.',
      { subject: { kind: 'url', from: 'origin' } },
    ),
    'cannot-tell': unknown(
      'Infra’s configuration could not be read, so other addresses of the dashboard are unknown.',
      'Register a redirect URI for each address where people open the dashboard.',
    ),
  },
  says: {
    more: 'A login started there returns to {redirectUri}, which the provider refuses unless it is registered.',
    'insecure-origin': 'The redirect URI is then http too, and many providers refuse that.',
  },
  skip: noServers,
  judge({ input: { configuration }, infraServer: { servers } }) {
    const given = new Set(configuration.infraServers.map(dashboardOrigin));
    const insecure = [...given].filter((origin) => origin.startsWith('http://'));
    // The login domain only serves Infra’s own login with Google, at /redirect (Infra: ui/components/providers.js).
    const configured = servers.flatMap(({ baseDomain }) => (baseDomain ? [dashboardOrigin(baseDomain)] : []));
    const more = [...new Set(configured)].filter(
      (origin) => !given.has(origin) && !isParentOf(origin, given),
    );
    const found = [
      ...insecure.map((origin) => ({ code: 'insecure-origin', values: { origin } }) as const),
      ...more.map(
        (origin) => ({ code: 'more', values: { origin, redirectUri: `${origin}/login/callback` } }) as const,
      ),
    ];
    if (found.length > 0) return found;
    return { code: servers.every(({ version }) => version === undefined) ? 'cannot-tell' : 'known' };
  },
});

/** With a base domain, each organisation has a host of its own below it (Infra: internal/server/organizations.go). */
function isParentOf(origin: string, given: ReadonlySet<string>): boolean {
  const host = URL.parse(origin)?.host ?? '';
  return [...given].some((one) => (URL.parse(one)?.host ?? '').endsWith(`.${host}`));
}
