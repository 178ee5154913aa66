import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../source/core/json/json-value.ts';
import { infraTakes } from '../../../source/relying-parties/infra/people/infra-takes.ts';
import { loginReport } from '../../../source/relying-parties/infra/people/login-report.ts';
import { judgeOne } from '../../checks/discovered.ts';
import { discovery, input, login } from '../../probes/fixture.ts';
import { answered, idToken, tokens, userinfo } from '../../support/facts.ts';

/** Facts of a login whose documents are these texts, as the probes make them. */
function facts(payload: string, text: string) {
  const claims = (of: string) => (parseJson(of) ?? {}) as never;
  return {
    input: input(),
    login: login(),
    tokens: tokens({ idToken: idToken({}, { payload, claims: claims(payload) }) }),
    userinfo: userinfo({}, { text, claims: claims(text) }),
    infraServer: { servers: [] },
    infraUsers: { names: [] },
  } as const;
}

const named = '{"name":"Ada","email":"ada@acme.dev"}';

describe('a person’s name in Infra', () => {
  it.each([
    ['in other case', '{"Email":"ada@acme.dev"}', 'ada@acme.dev'],
    ['twice, the last in other case', '{"email":"ada@acme.dev","EMAIL":"eve@acme.dev"}', 'eve@acme.dev'],
    ['twice, the last in its own', '{"EMAIL":"eve@acme.dev","email":"ada@acme.dev"}', 'ada@acme.dev'],
    ['and then null', '{"email":"ada@acme.dev","Email":null}', 'ada@acme.dev'],
  ])('is the same everywhere with the e-mail address %s', (_, payload, user) => {
    const gathered = facts(payload, named);
    expect(infraTakes(gathered).user).toBe(user);
    expect(loginReport(gathered)?.user?.email).toBe(user);
    for (const id of ['id-token-email', 'infra-user-name'])
      expect(judgeOne(id, gathered)[0]?.summary, id).toContain(user);
  });
});

describe('the groups that Infra takes', () => {
  it.each<readonly [string, string, readonly string[] | undefined]>([
    ['in other case', '"Groups":["a"]', ['a']],
    ['twice', '"groups":["a"],"GROUPS":["b"]', ['b']],
    ['and then null', '"groups":["a"],"Groups":null', []],
    ['with null among them', '"groups":["a",null]', ['a', '']],
    ['as one text', '"groups":"a"', undefined],
  ])('are the same everywhere %s', (_, members, groups) => {
    const gathered = facts('{}', `{"name":"Ada",${members}}`);
    const taken = infraTakes(gathered).groups;
    expect(taken.is === 'list' ? taken.names : taken.is === 'missing' ? [] : undefined).toEqual(groups);
    expect(loginReport(gathered)?.groups).toEqual(groups);
  });

  it.each<readonly [string, number, string, readonly string[] | undefined]>([
    [
      'gives groups',
      200,
      '{"value":[{"@odata.type":"#microsoft.graph.group","displayName":"ops"}]}',
      ['ops'],
    ],
    ['refuses', 403, '{"error":{"code":"Authorization_RequestDenied","message":"No."}}', undefined],
  ])('are only those of the directory if it was asked and %s', (_, status, body, groups) => {
    const directoryGroups = { directory: 'microsoft-graph', groups: answered(body, status) } as const;
    const gathered = { ...facts('{}', '{"name":"Ada","groups":["other"]}'), directoryGroups };
    const taken = infraTakes(gathered).groups;
    expect(taken).toEqual(groups ? { is: 'list', names: groups } : { is: 'missing' });
    expect(infraTakes(gathered).groups).toBe(taken);
    const azure = { ...gathered, input: input({ kind: 'azure' }) };
    expect(loginReport(azure)?.groups).toEqual(groups);
    const granted = judgeOne('granted-groups', {
      ...azure,
      infraServer: { servers: [{ host: 'infra.acme.dev', grantedGroups: ['ops', 'other'] }] },
    });
    expect(granted[0]?.code).toBe(groups ? 'granted' : 'none');
  });

  it('are looked for in the ID token last', () => {
    expect(infraTakes(facts('{"groups":["a"]}', named)).groups).toEqual({ is: 'only-in-id-token' });
    expect(infraTakes(facts('{}', named)).groups).toEqual({ is: 'missing' });
  });

  it('are read once, however many frames ask', () => {
    const gathered = facts('{}', `{"name":"Ada","groups":["a"]}`);
    expect(infraTakes(gathered).groups).toBe(infraTakes(gathered).groups);
  });
});

describe('the ID token claims that Infra’s library verifies', () => {
  it.each<readonly [string, string, string, string]>([
    ['id-token-issuer', 'in other case', '{"ISS":"https://id.example"}', 'right'],
    [
      'id-token-issuer',
      'of two the last',
      '{"iss":"https://id.example","ISS":"https://evil.example"}',
      'wrong',
    ],
    ['id-token-issuer', 'the text before null', '{"iss":"https://id.example","iss":null}', 'right'],
    ['id-token-audience', 'in other case', '{"Aud":["infra"]}', 'right'],
    ['id-token-audience', 'of two the last', '{"aud":"infra","Aud":"other"}', 'wrong'],
    ['id-token-required-claims', 'in other case', '{"EXP":1800000060,"IAT":1800000000}', 'present'],
    ['id-token-times', 'of two the last', '{"exp":9999999999,"Exp":1}', 'expired'],
  ])('%s judges %s', (id, _, payload, code) => {
    const gathered = { ...facts(payload, named), discovery: discovery() };
    expect(judgeOne(id, gathered).map((result) => result.code)).toEqual([code]);
  });
});
