import { describe, expect, test } from 'vitest';
import { parse } from '../../source/cli/parse.ts';
import type { Report } from '../../source/core/report/report.ts';
import { vendorSteps } from '../../source/core/vendors/vendor-steps.ts';
import { toRequest } from '../../source/report/request.ts';
import { keycloak } from '../../source/vendors/keycloak.ts';
import { report } from './fixture.ts';

const atKeycloak: Report = {
  ...report,
  provider: {
    ...report.provider,
    issuer: 'https://id.acme.dev/realms/staff',
    vendor: { id: 'keycloak', label: 'Keycloak' },
  },
  infra: {
    ...report.infra,
    redirectUris: ['http://localhost:8301', 'https://infra.acme.dev/login/callback'],
  },
};
const steps = vendorSteps(
  { vendor: { ...keycloak, label: 'Keycloak' }, by: 'document', captures: { realm: 'staff' } },
  { clientId: 'infra', redirectDashboard: 'https://infra.acme.dev/login/callback' },
);
const text = toRequest(atKeycloak, steps);
const commandOf = (request: string) => request.trimEnd().split('\n').at(-1)?.trim() ?? '';
const basic =
  'oidc-wizard check --url https://id.acme.dev/realms/staff --client-id infra --infra-server infra.acme.dev';

describe('the request to whoever runs the provider', () => {
  test('names what to change first, then every exact value', () => {
    expect(text.indexOf('Assign them.')).toBeLessThan(text.indexOf('Redirect URIs, exactly:'));
    for (const value of [
      '    http://localhost:8301\n',
      '    https://infra.acme.dev/login/callback\n',
      'Client id: infra',
      'Scopes: openid email',
    ])
      expect(text).toContain(value);
  });

  test('uses the product’s words, and leaves out what others have to change', () => {
    expect(text).toContain('Valid redirect URIs: add https://infra.acme.dev/login/callback');
    expect(text).not.toContain('Use the issuer as it is.');
  });

  test('ends with the one command that verifies it, without a secret', () => {
    const atAzure = {
      ...atKeycloak,
      checks: [],
      provider: { ...atKeycloak.provider, kind: 'azure' as const },
      options: ['--kind', 'azure', '--allow-http', '--as-infra'],
    };
    const asBefore = `${basic} --kind azure --allow-http --as-infra`;
    expect(commandOf(toRequest(atAzure, steps))).toBe(asBefore);
    expect(parse(asBefore.split(' ').slice(1))).toMatchObject({ ok: true });
    expect(commandOf(toRequest({ ...atKeycloak, checks: [] }, steps))).toBe(basic);
    expect(parse(basic.split(' ').slice(1))).toMatchObject({ ok: true, value: { command: 'check' } });
  });

  test('asks for a login if only a login shows it, without writing the secret into a command', () => {
    expect(commandOf(text)).toBe(`${basic} --client-secret-file - --login`);
    expect(parse(commandOf(text).split(' ').slice(1))).toMatchObject({
      ok: true,
      value: { command: 'check' },
    });
  });

  test('says which claims Infra reads, and which address is for the test alone', () => {
    expect(text).toContain('- Claims: “email” in the ID token; “groups” in UserInfo, a list of names');
    expect(text).toContain('the one on localhost is only for the test login');
    const atGoogle = { ...atKeycloak, provider: { ...atKeycloak.provider, kind: 'google' as const } };
    expect(toRequest(atGoogle, steps)).toContain('- Claims: “email” in the ID token\n');
  });

  test('asks for the client id if there is none yet', () => {
    const { clientId: _, ...provider } = atKeycloak.provider;
    const first = toRequest({ ...atKeycloak, provider, checks: [] }, steps);
    expect(first).toContain('Please set up this client');
    expect(first).toContain('Please send the client id; share the client secret through a password manager');
  });

  test('lets nothing from a provider act', () => {
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f]/);
  });
});
