import type { Report } from '../../source/core/report/report.ts';
import { printable } from '../../source/core/text/printable.ts';

const hostile = 'x\u001b]52;c;aGk=\u0007 <script>alert(1)</script> [click](javascript:1) | `a`';

/** A report that has everything in it, hostile text included, as it comes out of the judge. */
export const report: Report = {
  schema: 1,
  tool: { name: 'oidc-wizard', version: '0.0.0' },
  demo: false,
  provider: {
    name: 'acme',
    url: 'id.acme.dev',
    issuer: 'https://id.acme.dev/',
    kind: 'oidc',
    clientId: 'infra',
    vendor: null,
  },
  verdict: 'fail',
  checks: [
    {
      id: 'dns',
      phase: 'network',
      title: 'DNS',
      verdict: 'pass',
      code: 'dns-ok',
      summary: 'id.acme.dev has 2 addresses.',
      cites: [],
    },
    {
      id: 'issuer-match',
      phase: 'discovery',
      title: 'Issuer',
      verdict: 'fail',
      code: 'issuer-trailing-slash',
      summary: 'The document names https://id.acme.dev/.',
      subject: { kind: 'issuer', value: 'https://id.acme.dev/' },
      owner: 'relying-party',
      expected: 'https://id.acme.dev/',
      actual: 'https://id.acme.dev',
      infra: 'Infra says “invalid provider url”.',
      remedy: {
        say: 'Use the issuer as it is.',
        steps: ['Copy it.'],
        value: 'https://id.acme.dev/',
        command: "infra providers add acme --url 'https://id.acme.dev/'",
        link: 'https://example.com/docs',
      },
      cites: ['OpenID Connect Discovery 1.0, 4.3'],
    },
    {
      id: 'keys',
      phase: 'keys',
      title: 'Keys',
      verdict: 'blocked',
      code: 'blocked',
      summary: 'Waits for “Issuer”.',
      blockedBy: 'issuer-match',
      cites: [],
    },
    {
      id: 'login',
      phase: 'login',
      title: 'Login',
      verdict: 'warn',
      code: 'login-error',
      summary: printable(hostile),
      said: printable(hostile),
      subject: { kind: 'client', value: printable(hostile) },
      owner: 'provider',
      meaning: 'Somebody is not assigned.',
      remedy: { say: 'Assign them.' },
      cites: [],
    },
  ],
  login: {
    completed: true,
    user: { sub: '1', name: hostile, email: 'ada@example.com' },
    groups: ['admins', 'ad\u200bmins'],
  },
  infra: {
    url: 'https://id.acme.dev/',
    scopes: ['openid', 'email'],
    redirectUris: ['http://localhost:8301', 'https://<INFRA_SERVER_HOST>/login/callback'],
    command: 'infra providers add acme --url https://id.acme.dev/ --client-id infra',
  },
};
