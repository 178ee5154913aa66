import type { FileRow } from '../configured.ts';

const env = (...lines: readonly string[]) => `CODER_ACCESS_URL=https://coder.acme.dev
CODER_OIDC_ISSUER_URL="https://id.acme.dev"
CODER_OIDC_CLIENT_ID=infra
CODER_OIDC_CLIENT_SECRET=hunter2hunter2
${lines.join('\n')}
`;

export const rows: readonly FileRow[] = [
  {
    seen: 'what works',
    file: env('CODER_OIDC_SCOPES=openid,profile,email,offline_access'),
    gives: [],
    says: { 'access-url': 'https://coder.acme.dev' },
  },
  { seen: 'no refresh tokens asked for', file: env(), gives: [] },
  {
    seen: 'a slash at the end',
    file: env().replace('acme.dev"', 'acme.dev/"'),
    gives: ['2 CODER_OIDC_ISSUER_URL: issuer-mismatch'],
  },
  {
    seen: 'a slip',
    file: env('CODER_OIDC_SCOPE=openid'),
    gives: ['5 CODER_OIDC_SCOPE: config-key-misspelt'],
  },
  {
    seen: 'a secret and a key file',
    file: env('CODER_OIDC_CLIENT_KEY_FILE=/k.pem'),
    gives: ['5 CODER_OIDC_CLIENT_KEY_FILE: config-conflict'],
  },
  {
    seen: 'the same as a flag beside its YAML',
    file: [
      'coder server --oidc-client-secret "$S" --oidc-issuer-url https://id.acme.dev\n',
      'oidc:\n  issuerURL: https://id.acme.dev\n  clientID: infra\n  oidcClientKeyFile: /k.pem\n',
    ],
    gives: ['file2 4 oidc.oidcClientKeyFile: config-conflict'],
  },
  {
    seen: 'the same as flags',
    file: 'coder server --oidc-issuer-url=https://id.acme.dev --oidc-client-id=infra --oidc-client-secret=hunter2hunter2 --oidc-client-key-file=/k.pem\n',
    gives: ['1 --oidc-client-key-file: config-conflict'],
  },
  {
    seen: 'protections that are off',
    file: env('CODER_OIDC_IGNORE_EMAIL_VERIFIED=true', 'CODER_DANGEROUS_OIDC_SKIP_ISSUER_CHECKS=true'),
    gives: [
      '5 CODER_OIDC_IGNORE_EMAIL_VERIFIED: config-insecure',
      '6 CODER_DANGEROUS_OIDC_SKIP_ISSUER_CHECKS: config-insecure',
    ],
  },
  {
    seen: 'a boolean that Go does not know',
    file: env('CODER_OIDC_ALLOW_SIGNUPS=yes'),
    gives: ['5 CODER_OIDC_ALLOW_SIGNUPS: config-value-type'],
  },
  {
    seen: 'allowed groups without a field',
    file: env('CODER_OIDC_ALLOWED_GROUPS=admins'),
    gives: ['no line CODER_OIDC_GROUP_FIELD: group-field-missing'],
  },
  {
    seen: 'a domain of others',
    file: env('CODER_OIDC_EMAIL_DOMAIN=example.com'),
    gives: ['5 CODER_OIDC_EMAIL_DOMAIN: email-domain'],
  },
  {
    seen: 'no client',
    file: env().replace(/CODER_OIDC_CLIENT_ID.*\n/, ''),
    gives: ['no line CODER_OIDC_CLIENT_ID: config-key-missing'],
  },
  {
    seen: 'a value of the shell',
    file: env().replace('CLIENT_ID=infra', `CLIENT_ID=\${ID}`),
    gives: ['3 CODER_OIDC_CLIENT_ID: config-value-elsewhere'],
  },
  {
    seen: 'its YAML, where the secret has no key',
    file: 'networking:\n  accessURL: https://coder.acme.dev\noidc:\n  issuerURL: https://id.acme.dev\n  clientID: infra\n  clientSecret: hunter2hunter2\n  scopes: [openid, email]\n  emailFeild: mail\n',
    gives: ['6 oidc.clientSecret: config-key-ignored', '8 oidc.emailFeild: config-key-misspelt'],
    says: { 'access-url': 'https://coder.acme.dev' },
  },
  {
    seen: 'its YAML, whose own address is filled in elsewhere',
    file: `networking:\n  accessURL: \${URL}\noidc:\n  issuerURL: https://id.acme.dev\n  clientID: infra\n`,
    gives: ['2 networking.accessURL: config-value-elsewhere'],
  },
  {
    seen: 'keys of its YAML that are named otherwise than their flags',
    file: 'oidc:\n  issuerURL: https://id.acme.dev\n  clientID: infra\n  oidcClientKeyFile: /k\n  oidcClientCertFile: /c\n  oidc-redirect-url: https://b.acme.dev\n',
    gives: [],
    says: { 'oidc-redirect-url': 'https://b.acme.dev' },
  },
  {
    seen: 'a Secret, whose data is in base64',
    file: `kind: Secret\ndata:\n  CODER_OIDC_ISSUER_URL: ${btoa('https://id.acme.dev')}\n  CODER_OIDC_CLIENT_ID: ${btoa('other')}\n  CODER_OIDC_SCOPES: <scopes>\n`,
    gives: ['4 CODER_OIDC_CLIENT_ID: config-client', '5 CODER_OIDC_SCOPES: config-value-elsewhere'],
  },
  {
    seen: 'the values of its chart',
    file: 'coder:\n  env:\n  - name: CODER_ACCESS_URL\n    value: https://c.acme.dev\n  - name: CODER_OIDC_ISSUER_URL\n    value: https://id.acme.dev\n  - name: CODER_OIDC_CLIENT_ID\n    valueFrom: { secretKeyRef: { name: a, key: b } }\n',
    gives: ['7 CODER_OIDC_CLIENT_ID: config-value-elsewhere'],
  },
  {
    seen: 'flags',
    file: 'coder server --access-url https://c.acme.dev --oidc-issuer-url https://id.acme.dev --oidc-client-id infra --oidc-ignore-userinfo --oidc-scope openid\n',
    gives: ['1 --oidc-scope: config-key-misspelt'],
  },
  {
    seen: 'a unit file',
    file: '[Service]\nEnvironment="CODER_OIDC_ISSUER_URL=https://id.acme.dev" "CODER_OIDC_CLIENT_ID=coder"\nExecStart=/usr/bin/coder server\n',
    gives: ['2 CODER_OIDC_CLIENT_ID: config-client'],
  },
];
