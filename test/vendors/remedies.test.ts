import { describe, expect, test } from 'vitest';
import type { Vendor } from '../../source/core/vendors/vendor.ts';
import { vendorRemedies } from '../../source/core/vendors/vendor-remedies.ts';
import type { OutcomeKey, VendorRemedy } from '../../source/core/vendors/vendor-remedy.ts';
import { vendors } from '../../source/vendors/index.ts';
import { checks } from '../support/registry.ts';

const secret = /secret|id and/i;
const clientId = /client id|id again|app id|the client/i;
const pkce = /PKCE|S256|code verifier/i;
const elsewhere = /\b(?:in front|Connect)\b/;
const post = /in the body/;
const asymmetric = /RS256|RSA|signing key/i;
const groups = /groups|roles/i;
const email = /e-?mail|claims into|claims in|standard scopes|user info inside|mail address/i;
const scope = /scope|AllowedScopes|refresh tokens/i;
const refresh = /refresh|offline/i;
const rotation = /rotat|reus|persistent|roll|revoke|work only once/i;

/**
 * Words that a remedy must contain for its outcome, and words that belong to another cause. For outcomes not listed
 * here, no provider's console offers more than the check's own remedy.
 */
const causes: Readonly<Record<OutcomeKey, RegExp | readonly [RegExp, not: RegExp]>> = {
  'url-form/url-cannot-work': /\b(?:in front|Connect|tenant|user pool)\b/,
  'public-sign-up/perhaps-limited': /Internal/,
  'url-form/url-other-name': /tenant/,
  ...each('discovery-document', elsewhere, [
    'not-found',
    'other-status',
    'sign-in-page',
    'web-page',
    'empty',
    'not-json',
    'not-an-object',
  ]),
  ...each('not-a-login-provider', elsewhere, ['tokens-only', 'no-code-flow']),
  'userinfo-endpoint/missing': /\b(?:in front|Connect|UserInfo)\b/,
  ...each('id-token-times', /lifetime of ID tokens/, ['no-lifetime', 'short-lived']),
  'id-token-nonce/missing': /nonce/,

  'userinfo-identity/missing': /UserInfo/,
  ...each('issuer-match', /issuer|address/i, [
    'issuer-host',
    'issuer-path',
    'issuer-port',
    'issuer-template',
    'issuer-not-a-url',
    'issuer-not-reachable',
  ]),
  'issuer-match/issuer-trailing-slash': /slash/,
  'issuer-match/issuer-scheme': /https/,
  'id-token-issuer/missing': /public address/,
  ...each('id-token-issuer', /public|hostname|address|issuer/i, [
    'wrong',
    'wrong-and-unusable',
    'another-issuer',
  ]),
  'redirect-uri-localhost/not-registered': /\{redirectUri\}|localhost|only https/,
  'redirect-uri-localhost/insecure': /http\b|only https|Development Mode/,
  'redirect-uri-dashboard/not-registered': [/\{redirectUri\}/, /\{redirectLocalhost\}/],
  ...each('relying-party-redirect-uris', /\{redirectUri\}/, ['not-registered', 'further-not-registered']),
  'authorize-demands/nonce-required': /nonce/,
  'authorize-demands/nonce-by-product': /nonce/,
  'authorize-demands/consent-prompt-required': /offline_access/,
  'login/consent-prompt-required': /offline_access/,
  'key-algorithms/no-key': asymmetric,
  ...each('endpoints', /public/, ['plain-http']),
  ...each('userinfo-endpoint', /public/, ['plain-http']),
  ...each('endpoint-hosts', /public/, ['inner-address', 'plain-http-not-reachable']),
  'client-known/unknown': clientId,
  'client-known/disabled': /enable/i,
  'client-credentials/client-disabled': /enable/i,
  'client-credentials/client-unknown': [clientId, /secret/],
  'client-credentials/secret-wrong': secret,
  'client-credentials/secret-expired': /new client secret/i,
  'client-credentials/refused': secret,
  'client-credentials/client-public': /confidential|public|platform “Web”/i,
  'token-response/client-public': /confidential|public|platform “Web”/i,
  'id-token-signature/no-key': /signing key/,
  'client-credentials/method-refused': post,
  ...each('client-credentials', post, ['assertion-required', 'certificate-required']),
  ...each('token-response', post, ['assertion-required', 'certificate-required']),
  'client-authentication-method/neither': /in the body|authenticator/,
  ...each('infra-client-check', post, ['will-refuse-secret-wrongly', 'will-refuse-id-wrongly']),
  'client-secret-form/guid': /Value/,
  'client-secret-form/hash': /hash/,
  ...each('pkce-required', pkce, [
    'required',
    'required-by-comparison',
    'required-at-login',
    'required-at-token-endpoint',
  ]),
  'login/pkce-required': pkce,
  'login/not-assigned': /person|party/,
  'login/consent-needed': /consent/,
  'login/blocked-by-policy': /policy/i,
  'login/wrong-account': /account/,
  'login/not-published': /test user|audience/i,
  'login/denied': /admit/i,
  'id-token/encrypted': /encrypt/i,
  'authorize-demands/par-required': /pushed/i,
  'authorize-demands/request-object-required': /request object/i,
  'authorize-demands/response-type-refused': /flow/i,
  'authorize-scopes/groups-refused': [scope, /AllowOfflineAccess/],
  'authorize-scopes/offline-access-refused': /scope|offline/i,
  ...each('authorize-scopes', scope, ['scopes-refused', 'together-refused']),
  ...each('relying-party-scopes', scope, ['refused', 'together-refused']),
  ...each('scopes', groups, ['not-listed', 'no-groups']),
  'scopes/no-offline-access': refresh,
  ...each('signing-algorithms', asymmetric, ['none-fits', 'eddsa-only']),
  ...each('id-token-algorithm', asymmetric, ['symmetric', 'none']),
  'keys/needs-sign-in': /without signing in/,
  'id-token-subject/missing': /basic/,
  'login/timed-out': /browser|admit|scopes/i,
  'login/held-at-sign-in': /admit/i,
  'login/flow-refused': /code/i,
  'token-response/grant-type-refused': /code/i,
  'userinfo-answer/token-for-another': /\b(?:in front|Connect|resource|audience)\b/,
  'keys/empty': /signing key|signing private key/i,
  'id-token-email/missing': email,
  'id-token-email/empty': [/person|e-mail address/, /claim:|optional claim|ID token/],
  ...each('userinfo-answer', /UserInfo/, ['not-claims', 'signature-wrong']),
  ...each('groups', groups, ['id-token-only', 'other-claim', 'other-claim-id-token', 'overage']),
  ...each('groups', groups, ['not-asked', 'absent', 'empty']),
  ...each('groups', /list|several|multi|two groups/i, ['text', 'json-text', 'separated-text']),
  ...each('groups-by-kind', groups, ['azure', 'google']),
  ...each('groups-by-kind', groups, ['graph-unnamed', 'graph-no-consent', 'google-no-delegation']),
  'group-names/paths': /path/,
  ...each('refresh-token', refresh, ['not-advertised', 'not-given']),
  ...each('session-forecast', rotation, ['rotation', 'rotation-unknown']),
  'session-forecast/no-refresh-token': refresh,
  'session-forecast/refresh-token-ends': /refresh/i,
  'session-forecast/always-expired': /lifespan/i,
  'token-response/client-refused': secret,
  'token-response/method-refused': post,
  'login/scope-refused': scope,
  'refresh-rotation/rotating': rotation,
  ...each('access-token-lifetime', /lifespan/i, ['ends-at-once', 'refresh-at-once', 'short']),
};

/** No customer can change what their documents list. */
const withFixedDocument = [
  ...[
    'google',
    'entra',
    'entra-external-id',
    'auth0',
    'cognito',
    'jumpcloud',
    'linkedin',
    'slack',
    'salesforce',
  ],
  ...['duo', 'onelogin', 'pingone', 'gitlab', 'lemonldap', 'casdoor', 'logto', 'oracle-idcs', 'nextcloud'],
];

/** Outcomes whose general remedies ask for a change of the document. */
const aboutTheDocument: readonly OutcomeKey[] = [
  'scopes/not-listed',
  'scopes/no-groups',
  'scopes/no-offline-access',
  'groups/not-asked',
  'refresh-token/not-advertised',
];

const every = vendors.flatMap((vendor) => vendorRemedies(vendor).map((remedy) => ({ vendor, remedy })));
const answered = every.flatMap(({ vendor, remedy }) =>
  remedy.answers.map((key) => [vendor.id, key, words(remedy)] as const),
);

function each(id: string, cause: RegExp, codes: readonly string[]) {
  return Object.fromEntries(codes.map((code) => [`${id}/${code}`, cause] as const));
}

function words({ say, steps = [], command = '' }: VendorRemedy): string {
  return [say, ...steps, command].join('\n');
}

function first(vendor: Vendor, key: OutcomeKey): VendorRemedy | undefined {
  return vendorRemedies(vendor).find(({ answers }) => answers.includes(key));
}

describe('a vendor’s remedy', () => {
  test.each(answered)('%s: the outcome of %s leaves something to do', (_, key) => {
    const [id, code = ''] = key.split('/');
    const outcome = checks.find((check) => check.id === id)?.outcomes[code];
    expect(['warn', 'fail', 'unknown']).toContain(outcome?.verdict);
    expect(outcome?.remedy).toBeDefined();
  });

  test.each(answered)('%s: %s names the cure and no other', (_, key, text) => {
    const cause = causes[key];
    const [is, not] = cause instanceof RegExp ? [cause] : (cause ?? []);
    expect(is, 'say in the table what its cure names').toBeDefined();
    if (is) expect(text).toMatch(is);
    if (not) expect(text).not.toMatch(not);
  });

  test.each(vendors.map((vendor) => [vendor.id, vendor] as const))(
    'of %s is the only one of its own for its outcome',
    (_, { remedies = [] }) => {
      const seen = new Set<string>();
      for (const { answers } of remedies) {
        expect(answers.filter((key) => seen.has(key))).toEqual([]);
        for (const key of answers) seen.add(key);
      }
    },
  );

  // The solutions that were found in public threads.
  test.each<[string, OutcomeKey, RegExp]>([
    ['auth0', 'id-token-algorithm/symmetric', /JsonWebToken Signature Algorithm: RS256/],
    ['authelia', 'pkce-required/required', /pkce_challenge_method/],
    ['authelia', 'login/denied', /authorization_policy/],
    ['authelia', 'id-token-email/missing', /claims_policy: infra/],
    ['authentik', 'id-token/encrypted', /Encryption Key: empty/],
    ['authentik', 'groups/not-asked', /save the provider in Infra again/],
    ['keycloak', 'groups/absent', /in no group/],
    ['keycloak', 'client-known/disabled', /Enabled/],
    ['jumpcloud', 'groups/text', /two groups/],
    ['glewlwyd', 'authorize-demands/nonce-required', /in front/],
    ['dex', 'refresh-rotation/rotating', /disableRotation: true/],
    ['entra', 'client-credentials/secret-wrong', /not Secret ID/],
    ['kanidm', 'pkce-required/required', /warning-insecure-client-disable-pkce/],
    ['salesforce', 'pkce-required/required', /cannot be unticked/],
    ['salesforce', 'id-token-issuer/another-issuer', /My Domain/],
    ['auth0', 'token-response/grant-type-refused', /Grant Types: Authorization Code/],
    ['google', 'login/denied', /API controls/],
    ['oracle-idcs', 'issuer-match/issuer-not-reachable', /OAuth → Issuer/],
  ])('of %s for %s names the cure', (id, key, told) => {
    const vendor = vendors.find((one) => one.id === id);
    const remedy = vendor && first(vendor, key);
    expect(remedy && words(remedy)).toMatch(told);
  });

  test.each([
    ['entra', 'id-token-email/bad-character'],
    ['keycloak', 'id-token-email/bad-character'],
    ['keycloak', 'group-names/commas'],
    ['okta', 'groups/text'],
    ['jumpcloud', 'groups/id-token-only'],
    ['github', 'discovery-document/rate-limited'],
    ['github', 'discovery-document/server-error'],
  ] as const)('of %s does not cover %s', (id, key) => {
    expect(
      vendors.filter((vendor) => vendor.id === id).flatMap((vendor) => first(vendor, key) ?? []),
    ).toEqual([]);
  });
});

describe('a vendor with a fixed document', () => {
  test.each(
    vendors.filter(({ id }) => withFixedDocument.includes(id)).map((vendor) => [vendor.id, vendor] as const),
  )('%s: nobody is told to change the document', (_, vendor) => {
    for (const key of aboutTheDocument) {
      const remedy = first(vendor, key);
      expect(remedy, key).toBeDefined();
      if (remedy) expect(words(remedy)).not.toMatch(/advertise|list the scope|scopes_supported|add scope/i);
    }
  });

  test('all such vendors are covered', () => {
    expect(withFixedDocument.filter((id) => !vendors.some((vendor) => vendor.id === id))).toEqual([]);
  });
});
