import { expect, test } from 'vitest';
import { sharedCures } from '../../../source/core/vendors/shared-cures.ts';
import type { Vendor } from '../../../source/core/vendors/vendor.ts';
import { vendorRemedies } from '../../../source/core/vendors/vendor-remedies.ts';
import type { OutcomeKey } from '../../../source/core/vendors/vendor-remedy.ts';

const bare: Vendor = {
  id: 'acme',
  label: 'Acme',
  kind: 'oidc',
  fit: 'works',
  recognise: [],
  address: 'Your address.',
  registration: { steps: [] },
  clientAuthentication: { choose: 'either', why: 'It works.' },
  email: { steps: ['Claims: tick email'] },
  groups: { steps: ['Claims: tick groups'] },
  refresh: { steps: [], rotates: 'no' },
};

function first(more: Partial<Vendor>, key: OutcomeKey) {
  return vendorRemedies({ ...bare, ...more }).find(({ answers }) => answers.includes(key));
}

test.each<[string, Partial<Vendor>, OutcomeKey, string | undefined, (readonly string[])?]>([
  ['a vendor without a place for it says nothing', {}, 'redirect-uri-dashboard/not-registered', undefined],
  [
    'one place serves both redirect URIs',
    { cures: { redirectUris: 'Client → URIs: {redirectUri}' } },
    'redirect-uri-localhost/not-registered',
    sharedCures.redirectUris.say,
    ['Client → URIs: {redirectUri}'],
  ],
  [
    'the vendor’s own words go before the place',
    {
      cures: { redirectUris: 'Client → URIs' },
      remedies: [{ answers: ['redirect-uri-localhost/not-registered'], say: 'It takes https only.' }],
    },
    'redirect-uri-localhost/not-registered',
    'It takes https only.',
  ],
  ['a recipe without a sentence is no remedy', {}, 'id-token-email/missing', undefined],
  [
    'a recipe with one is',
    { groups: { ...bare.groups, say: 'Send the groups.', answers: ['groups/empty'] } },
    'groups/empty',
    'Send the groups.',
    ['Claims: tick groups'],
  ],
  [
    'a vendor that always rotates cannot turn it off',
    { refresh: { steps: [], rotates: 'yes' } },
    'session-forecast/rotation-unknown',
    'This provider’s refresh tokens work only once. Expect sessions of about four hours, or put Dex in front with rotation off.',
  ],
  [
    'a vendor without login says what to connect instead',
    { instead: 'Put Keycloak in front.' },
    'userinfo-endpoint/missing',
    'Put Keycloak in front.',
  ],
  [
    'the client’s settings come before a document that cannot be changed',
    { fixedDocument: true, cures: { refreshToken: 'Client → Grant types' } },
    'refresh-token/not-advertised',
    sharedCures.refreshToken.say,
    ['Client → Grant types'],
  ],
])('%s', (_, more, key, say, steps) => {
  expect(first(more, key)?.say).toBe(say);
  expect(first(more, key)?.steps).toEqual(steps);
});
