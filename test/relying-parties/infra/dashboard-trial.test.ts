import { expect, test } from 'vitest';
import { dashboardTrial } from '../../../source/relying-parties/infra/request/dashboard-trial.ts';
import { discovery, input } from '../../support/facts.ts';

test('is Infra’s own request, which logs nobody in', () => {
  const document = discovery({
    authorization_endpoint: 'https://id.acme.dev/authorize?tenant=acme',
    scopes_supported: ['openid', 'groups'],
  });
  const redirectUri = 'https://infra.acme.dev/login/callback';
  const url = new URL(dashboardTrial(document, input().configuration, redirectUri));
  expect(`${url.origin}${url.pathname}`).toBe('https://id.acme.dev/authorize');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    tenant: 'acme',
    redirect_uri: redirectUri,
    client_id: 'infra',
    response_type: 'code',
    scope: 'openid email groups',
    state: 'oidcwizard',
  });
});
