import type { Case } from '../../../../checks/outcomes.ts';
import { input } from '../../../../support/facts.ts';

export const typed = (url: string, allowHttp = false) => ({ input: input({ url, allowHttp }) });

export const cases: readonly Case[] = [
  ['a bare host', 'url-fits', typed('id.acme.dev')],
  ['an issuer with a path', 'url-fits', typed('https://id.acme.dev/realms/acme')],
  ['spaces around it, which Infra cuts off', 'url-fits', typed('  https://id.acme.dev\n')],
  ['an admin host that Infra repairs', 'url-fits', typed('https://acme-admin.okta.com')],
  ['a provider on this machine', 'url-on-loopback', typed('http://localhost:8080', true)],
  ['nothing', 'url-missing', typed('  ')],
  ['no address', 'url-not-an-address', typed('https://')],
  ['a port that is none', 'url-wrong-port', typed('http://127.0.0.1:9460CANARY')],
  ['the tenant of many', 'url-cannot-work', typed('https://login.microsoftonline.com/common/v2.0')],
  ['a hosted login domain', 'url-cannot-work', typed('acme.auth.eu-west-1.amazoncognito.com')],
  ['GitHub', 'url-cannot-work', typed('https://github.com')],
  ['a tenant’s domain', 'url-other-name', typed('login.microsoftonline.com/acme.onmicrosoft.com/v2.0')],
  ['a console', 'url-other-name', typed('https://id.acme.dev/admin/master/console/#/acme')],
  ['http', 'url-http', typed('http://id.acme.dev')],
  ['http on this machine, not allowed', 'url-http', typed('http://localhost:8080')],
  [
    'the document itself',
    'url-discovery-document',
    typed('https://id.acme.dev/.well-known/openid-configuration'),
  ],
  ['an upper-case scheme', 'url-scheme', typed('HTTPS://id.acme.dev')],
  ['half a scheme', 'url-scheme', typed('//id.acme.dev')],
  ['a query', 'url-query', typed('https://id.acme.dev/?a=b')],
  ['a user', 'url-user', typed('https://me@id.acme.dev')],
  ['quotes', 'url-wrapped', typed('"https://id.acme.dev"')],
  ['quotes around a part', 'url-quoted', typed('https://id.acme.dev/"acme"')],
  [
    'another document of the provider',
    'url-other-document',
    typed('https://idcs-1.identity.oraclecloud.com/.well-known/idcs-configuration'),
  ],
  [
    'an issuer that lies at such an address',
    'url-fits',
    {
      ...typed('https://id.acme.dev/.well-known/acme'),
      issuerSearch: {
        candidates: [],
        issuer: 'https://id.acme.dev/.well-known/acme',
        reachedBy: 'typed-url',
      },
    },
  ],
  ['an invisible character', 'url-quoted', typed('https://id.acme.dev\u200b')],
  ['an admin host that Infra leaves', 'url-okta-admin', typed('https://acme-admin.oktapreview.com')],
];
