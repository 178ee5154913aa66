import { expect, it } from 'vitest';
import { type DiscoveryQuestion, standardDiscovery } from '../../source/oidc/standard-discovery.ts';
import { document, issuer } from '../probes/fixture.ts';

const answer = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(document),
  redirects: [],
};
const opinion = (
  more: Partial<typeof answer> | Pick<DiscoveryQuestion['answer'], 'redirects'>,
  of = issuer,
) => standardDiscovery({ issuer: of, clientId: 'infra', allowHttp: false, answer: { ...answer, ...more } });
const tenant = `${issuer}/tenant/`;

it.each([
  ['a document', opinion({}), { ok: true }],
  [
    'one whose issuer ends with a slash',
    opinion({ body: JSON.stringify({ ...document, issuer: tenant }) }, tenant),
    { ok: true },
  ],
  [
    'one that nests deeper than the stack',
    opinion({ body: `{"issuer":"${issuer}","x":${'['.repeat(9000)}${']'.repeat(9000)}}` }),
    { ok: true },
  ],
  [
    'one behind a redirect',
    opinion({ redirects: [{ status: 302, from: issuer, to: `${issuer}/elsewhere` }] }),
    { ok: false, code: 'OAUTH_RESPONSE_IS_NOT_CONFORM' },
  ],
  [
    'a page',
    opinion({ headers: { 'content-type': 'text/html' }, body: '<html>' }),
    { ok: false, code: 'OAUTH_RESPONSE_IS_NOT_JSON' },
  ],
  ['one with an issuer that is no address', opinion({}, 'acme'), { ok: false }],
  ['one at a plain http address', opinion({}, 'http://id.example'), { ok: false }],
  ['nothing', opinion({ body: '' }), { ok: false, code: 'OAUTH_PARSE_ERROR' }],
])('the standard’s own client says of %s what it would say to a person', async (_, said, verdict) => {
  expect(await said).toMatchObject(verdict);
});
