import { describe, expect, it } from 'vitest';
import { isObject, parseJson, stringMember } from '../../source/core/json/json-value.ts';
import { knownDocuments } from '../fixtures/documents.ts';
import { knownKeySets } from '../fixtures/key-sets.ts';
import { recordings } from '../support/corpus.ts';
import { discovered, document, judgeAll, textsOf } from './discovered.ts';

const noUserinfo = ['userinfo-endpoint/missing'];
const tokensOnly = ['not-a-login-provider/tokens-only'];
const noTls = ['issuer-match/issuer-scheme'];

/** Expected failures of recordings, by facts of the document itself; everything else works. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // No UserInfo endpoint, without which every login to Infra fails.
  'discovery/apple.json': noUserinfo,
  'discovery/discord.json': noUserinfo,
  'discovery/entra-b2c-customdomain-bupa.json': noUserinfo,
  'discovery/entra-b2c-tfp-icab.json': noUserinfo,
  'discovery/node-oidc-provider-moneyhub.json': noUserinfo,
  'discovery/openbanking-virgin-money.json': noUserinfo,
  'discovery-oauth-as/shopify-customer-accounts.json': noUserinfo,
  'discovery-samples/dex-argocd.json': noUserinfo,
  // Issuers of tokens for machines.
  'discovery/aws-eks-cluster.json': tokensOnly,
  'discovery/azure-devops.json': tokensOnly,
  'discovery/firebase-securetoken.json': tokensOnly,
  'discovery/hcp-terraform.json': tokensOnly,
  // No jwks_uri: nothing to verify an ID token with.
  'discovery/bankid-se-oidf-test.json': ['endpoints/keys-missing'],
  'discovery-samples/naver-unofficial.json': ['endpoints/keys-missing'],
  'discovery-oauth-as/firebase-poggio-mcp-shim.json': ['endpoints/keys-missing', ...noUserinfo],
  // Clients need a private key or a certificate.
  'discovery/cie-it-servizicie.json': ['client-authentication-methods/no-secret'],
  'discovery/yes-com-sandbox.json': ['client-authentication-methods/no-secret'],
  // The issuer is a pattern, or does not lead back to the document.
  'discovery/entra-common-v2.json': ['url-form/url-cannot-work'],
  'discovery-samples/entra-tenant-firezone-2022.json': ['url-form/url-cannot-work'],
  'discovery/entra-b2c-ercot.json': ['url-form/url-cannot-work'],
  'discovery-samples/entra-b2c-msal-js.json': ['url-form/url-cannot-work'],
  'discovery/google-2014-issuer-without-scheme.json': ['issuer-match/issuer-not-a-url'],
  // Plain http, which Infra never requests.
  'discovery/keycloak-localhost-deepsen.json': noTls,
  'discovery/keycloak-localhost-jenkins.json': noTls,
  'discovery/keycloak-serious-realm.json': noTls,
  'discovery/vault-oidc-provider.json': noTls,
  'discovery-samples/keycloak-firezone-2021.json': noTls,
  'discovery-samples/glewlwyd-docs.json': noTls.slice(1),
};

/** Key sets that Infra's library refuses: base64 in the other alphabet or with padding, and an unknown curve. */
const unreadable: Readonly<Record<string, readonly string[]>> = {
  'jwks/battle-net.json': ['keys/unreadable-key', 'keys/unreadable-key'],
  'jwks/paypal.json': ['keys/unreadable-key'],
};

type Row = readonly [name: string, text: string, fails: readonly string[]];

const folders = ['discovery', 'discovery-derived', 'discovery-oauth-as', 'discovery-samples'];
const documents: readonly Row[] = [
  ...knownDocuments.map((known): Row => [known.name, JSON.stringify(known.document), known.fails ?? []]),
  ...recordings(...folders).map(({ file, text }): Row => [file, text, expected[file] ?? []]),
];

describe('discovery documents of products, with their own issuer typed', () => {
  it.each(documents)('%s', (_, text, fails) => {
    const value = parseJson(text);
    const issuer = isObject(value) ? stringMember(value, 'issuer') : undefined;
    const results = judgeAll(discovered(issuer ?? 'https://id.acme.dev', text));
    for (const result of results) {
      expect(result.code, result.summary).not.toBe('check-crashed');
      for (const said of textsOf(result))
        expect(said, result.id).not.toMatch(/\{(?!tenantid\})[a-z][a-zA-Z]*\}/);
    }
    expect(failedOf(results)).toEqual(fails);
  });
});

const keySets: readonly Row[] = [
  ...knownKeySets.map(({ name, keySet, fails }): Row => [name, JSON.stringify(keySet), fails]),
  ...recordings('jwks').map(({ file, text }): Row => [file, text, unreadable[file] ?? []]),
];

describe('key sets of products', () => {
  it.each(keySets)('%s', (_, text, fails) => {
    const algorithms = ['RS256', 'ES256', 'EdDSA'];
    const provider = { ...document, id_token_signing_alg_values_supported: algorithms };
    const results = judgeAll(discovered(document.issuer, JSON.stringify(provider), text));
    expect(failedOf(results)).toEqual(fails);
  });
});

function failedOf(results: ReturnType<typeof judgeAll>): readonly string[] {
  return results.filter(({ verdict }) => verdict === 'fail').map(({ id, code }) => `${id}/${code}`);
}
