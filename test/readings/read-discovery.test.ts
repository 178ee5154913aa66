import { describe, expect, it } from 'vitest';
import { parseJson } from '../../source/core/json/json-value.ts';
import { followedMetadata } from '../../source/core/json/metadata.ts';
import { presentFact } from '../../source/core/run/present-fact.ts';
import { readDiscovery } from '../../source/readings/read-discovery.ts';
import { runValues } from '../../source/relying-parties/infra/run-values.ts';
import { planFor } from '../../source/relying-parties/infra/server/infra-plan.ts';
import { scopeRows } from '../../source/session/registration/checklist-rows.ts';
import { discovered, judgeAll } from '../checks/discovered.ts';
import { knownDocuments } from '../fixtures/documents.ts';
import { parts } from '../session/play.ts';
import { recordings } from '../support/corpus.ts';
import { differingDocuments } from '../support/differing-documents.ts';
import { fc } from '../support/properties.ts';
import { aSession } from '../support/sessions.ts';

const origin = 'https://id.acme.dev';

function read(text: string) {
  const readings = readDiscovery({
    url: origin,
    status: 200,
    headers: {},
    body: text,
    encoding: 'utf-8',
    bytes: text.length,
    milliseconds: 1,
    redirects: [],
  });
  if (!readings) throw new Error('no document');
  return readings;
}

describe('a discovery document, read twice', () => {
  it.each<readonly [string, string, object, object]>([
    [
      'exact names only, and any case',
      '{"issuer":"https://a","Token_Endpoint":"https://a/token"}',
      { issuer: 'https://a' },
      { issuer: 'https://a', tokenEndpoint: 'https://a/token' },
    ],
    [
      'the last of its own spelling, and the last of any',
      '{"issuer":"https://a","issuer":"https://b","ISSUER":"https://c"}',
      { issuer: 'https://b' },
      { issuer: 'https://c', repeated: ['issuer'] },
    ],
    [
      'null as nothing, which in Go keeps a string and empties a list',
      '{"issuer":"https://a","Issuer":null,"scopes_supported":["groups"],"Scopes_Supported":null}',
      { issuer: 'https://a', scopesSupported: ['groups'] },
      { issuer: 'https://a', repeated: ['issuer', 'scopes_supported'] },
    ],
    [
      'the empty text as nothing',
      '{"issuer":"https://a","jwks_uri":"","scopes_supported":[]}',
      { issuer: 'https://a' },
      { issuer: 'https://a' },
    ],
    [
      'letters that fold to ASCII as themselves, and as Go folds them',
      '{"i\u017f\u017fuer":"https://a"}',
      {},
      { issuer: 'https://a' },
    ],
  ])('reads %s', (_, text, specification, relyingParty) => {
    const { specification: asWritten, relyingParty: asInfra } = read(text);
    const { members: _members, ...rest } = asWritten;
    expect(rest).toEqual({
      requirePushedAuthorizationRequests: false,
      requireSignedRequestObject: false,
      authorizationResponseIssParameterSupported: false,
      ...specification,
    });
    expect(asInfra).toEqual({ readable: true, repeated: [], ...relyingParty });
  });

  it('follows the specification if Infra’s library fails, and keeps its message', () => {
    const readings = read('{"issuer":"https://a","token_endpoint":"https://a/token","jwks_uri":1}');
    expect(readings.relyingParty).toEqual({
      readable: false,
      error: 'json: cannot unmarshal number into Go struct field providerJSON.jwks_uri of type string',
    });
    expect(followedMetadata(readings)).toMatchObject({
      issuer: 'https://a',
      tokenEndpoint: 'https://a/token',
    });
  });

  it.each(['', 'null', '[]', '{}', '{"keys":[]}', '<html>', '\ufeff'])('is not found in %j', (text) => {
    expect(() => read(text)).toThrow('no document');
  });
});

/** The scopes that Infra will request, according to each place that reports them. */
function told(text: string) {
  const gathered = discovered(origin, text);
  const results = judgeAll(gathered).filter(({ id }) => id === 'scopes');
  const plan = planFor(gathered);
  const rows = scopeRows(parts({ ...aSession(), facts: gathered, plan }).session);
  return {
    readable: presentFact(gathered, 'discovery')?.relyingParty.readable,
    plan: plan.scopes,
    standing: runValues(gathered)['scopes'],
    results,
    rows: Object.fromEntries(rows.map(({ value, verdict }) => [value, verdict])),
  };
}

function expectOneAnswer(text: string): void {
  const { readable, plan, standing, results, rows } = told(text);
  expect(standing).toBe(plan.join(' '));
  for (const scope of ['groups', 'offline_access'])
    expect(rows[scope], scope).toBe(readable ? (plan.includes(scope) ? 'pass' : 'warn') : 'blocked');
  const judged = results.filter(({ verdict }) => verdict !== 'blocked');
  if (!readable) expect(judged).toEqual([]);
  for (const { code, summary, infra } of judged) {
    expect(`${summary} ${infra ?? ''}`).toContain(plan.join(' '));
    if (code === 'no-groups') expect(plan).not.toContain('groups');
    if (code === 'no-offline-access') expect(plan).not.toContain('offline_access');
    if (code === 'asks-for-all') expect(plan).toEqual(expect.arrayContaining(['groups', 'offline_access']));
    if (code === 'not-listed') expect(plan).toEqual(['openid', 'email']);
  }
}

describe('the scopes that Infra will request', () => {
  it.each(Object.entries(differingDocuments))('are the same everywhere with %s', (_, { text, scopes }) => {
    const document = text(origin);
    expectOneAnswer(document);
    expect(told(document).plan.slice(2).sort()).toEqual(scopes);
  });

  const member = fc.constantFrom(
    'scopes_supported',
    'Scopes_Supported',
    'SCOPES_SUPPORTED',
    '\u017fcopes_supported',
    'issuer',
    'Issuer',
    'token_endpoint',
    'jwks_uri',
  );
  const scope = fc.constantFrom('openid', 'email', 'groups', 'offline_access', 'Groups', '');
  const value = fc.oneof(
    fc.array(scope),
    scope,
    fc.constant(null),
    fc.integer(),
    fc.array(fc.oneof(scope, fc.constant(null))),
  );

  it('are the same everywhere with any members', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(member, value), { maxLength: 6 }), (members) => {
        const more = members
          .map(([name, held]) => `,${JSON.stringify(name)}:${JSON.stringify(held)}`)
          .join('');
        expectOneAnswer(`{"issuer":"${origin}","token_endpoint":"${origin}/token"${more}}`);
      }),
    );
  });

  const recorded = recordings('discovery', 'discovery-derived', 'discovery-oauth-as', 'discovery-samples');
  it.each([
    ...knownDocuments.map(({ name, document }) => [name, JSON.stringify(document)] as const),
    ...recorded.flatMap(({ file, text }) => (parseJson(text) === undefined ? [] : [[file, text] as const])),
  ])('are the same everywhere with %s', (_, text) => expectOneAnswer(text));
});
