import { describe, expect, it } from 'vitest';
import { fill, placeholders } from '../../../source/core/text/template.ts';
import { authorizeParameters } from '../../../source/relying-parties/infra/request/authorize-request.ts';
import {
  dashboardRedirectUri,
  redirectUris,
} from '../../../source/relying-parties/infra/request/redirect-uris.ts';
import { infraScopes } from '../../../source/relying-parties/infra/request/scopes.ts';
import { runValues } from '../../../source/relying-parties/infra/run-values.ts';
import { planFor } from '../../../source/relying-parties/infra/server/infra-plan.ts';
import {
  providerNameFault,
  suggestedProviderName,
} from '../../../source/relying-parties/infra/server/provider-name.ts';
import { providersAddCommand } from '../../../source/relying-parties/infra/server/providers-add-command.ts';
import { discovered, document } from '../../checks/discovered.ts';

describe('the scopes Infra asks for', () => {
  it.each([
    [undefined, ['openid', 'email']],
    [[], ['openid', 'email']],
    [
      ['profile', 'offline_access', 'groups'],
      ['openid', 'email', 'offline_access', 'groups'],
    ],
    [
      ['Groups', 'offline'],
      ['openid', 'email'],
    ],
  ])('%j gives %j', (listed, scopes) => expect(infraScopes(listed)).toEqual(scopes));
});

describe('the redirect URIs', () => {
  it.each([
    ['infra.acme.dev', 'https://infra.acme.dev/login/callback'],
    ['https://infra.acme.dev/', 'https://infra.acme.dev/login/callback'],
    ['https://Infra.Acme.dev:443/settings/providers', 'https://infra.acme.dev/login/callback'],
    ['infra.acme.dev:8443', 'https://infra.acme.dev:8443/login/callback'],
    ['http://localhost:3000', 'http://localhost:3000/login/callback'],
    [' "infra.acme.dev" ', 'https://infra.acme.dev/login/callback'],
    ['//infra.acme.dev', 'https://infra.acme.dev/login/callback'],
    ['ftp://infra.acme.dev', 'https://<INFRA_SERVER_HOST>/login/callback'],
  ])('for %s: %s', (server, uri) => expect(dashboardRedirectUri(server)).toBe(uri));

  it('have a placeholder if no server is known, and no duplicates', () => {
    expect(redirectUris([])).toEqual(['http://localhost:8301', 'https://<INFRA_SERVER_HOST>/login/callback']);
    expect(redirectUris(['a.dev', 'https://a.dev'])).toHaveLength(2);
  });
});

describe('the command', () => {
  it.each([
    [
      { name: 'acme', url: 'https://id.acme.dev/', clientId: 'infra', kind: 'oidc' },
      'infra providers add acme --url https://id.acme.dev/ --client-id infra',
    ],
    [
      { name: 'acme', url: 'x', clientId: "it's; rm -rf $HOME", kind: 'okta' },
      "infra providers add acme --url x --client-id 'it'\\''s; rm -rf $HOME' --kind okta",
    ],
    [
      { name: '-rf', url: 'x', clientId: '-c', kind: 'okta' },
      'infra providers add --url x --client-id -c --kind okta -- -rf',
    ],
    [{ url: 'x', kind: 'oidc' }, "infra providers add '<NAME>' --url x --client-id '<CLIENT_ID>'"],
  ] as const)('for %j', (parts, command) => expect(providersAddCommand(parts)).toBe(command));
});

describe('the name', () => {
  it.each([
    ['ok', undefined],
    ['a.b-c_D9', undefined],
    ['', 'missing'],
    ['a', 'too-short'],
    ['a'.repeat(257), 'too-long'],
    ['okta ', 'surrounded-by-space'],
    ['my okta', 'character'],
  ])('%j: %s', (name, fault) => expect(providerNameFault(name)).toBe(fault));

  it.each(['my okta', 'Ä', ' x ', '----', 'a'.repeat(400)])('what is suggested for %j fits', (name) => {
    expect(providerNameFault(suggestedProviderName(name))).toBeUndefined();
  });
});

describe('the authorization request', () => {
  const request = {
    clientId: 'infra',
    redirectUri: 'https://i/login/callback',
    scopes: ['openid', 'email'],
    state: 's',
  };
  const plain = {
    redirect_uri: 'https://i/login/callback',
    client_id: 'infra',
    response_type: 'code',
    scope: 'openid email',
    state: 's',
  };
  it('contains what Infra sends and nothing else', () => {
    expect(authorizeParameters({ ...request, kind: 'okta' })).toEqual(plain);
    expect(authorizeParameters({ ...request, kind: 'google' })).toEqual({
      ...plain,
      prompt: 'consent',
      access_type: 'offline',
    });
  });
});

describe('the plan', () => {
  const gathered = discovered('id.acme.dev', JSON.stringify({ ...document, issuer: 'https://id.acme.dev/' }));

  it('has the exact issuer, not what was typed', () => {
    expect(planFor(gathered)).toEqual({
      url: 'https://id.acme.dev/',
      scopes: ['openid', 'email', 'groups', 'offline_access'],
      redirectUris: ['http://localhost:8301', 'https://infra.acme.dev/login/callback'],
      command: 'infra providers add acme --url https://id.acme.dev/ --client-id infra',
    });
  });

  it('provides the values for texts', () => {
    const text =
      '{name} {url} {issuer} {infraUrl} {clientId} {host} {kind} {infraServer} {redirectLocalhost} {redirectDashboard} {scopes}';
    expect(placeholders(fill(text, runValues(gathered)))).toEqual([]);
    expect(runValues({})).toMatchObject({ relyingParty: 'Infra' });
  });
});
