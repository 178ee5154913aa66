import { describe, expect, it } from 'vitest';
import type { HttpExchange } from '../../source/core/facts/http-exchange.ts';
import { createDiscoveryProbe } from '../../source/probes/discovery/discovery.ts';
import { createIssuerSearchProbe } from '../../source/probes/discovery/issuer-search.ts';
import { createTypedUrlDiscoveryProbe } from '../../source/probes/discovery/typed-url-discovery.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { answered, failed, json, literalPorts } from '../support/ports.ts';
import { vendorAddresses } from '../support/registry.ts';
import { input, never, present } from './fixture.ts';

const discoveryProbe = createDiscoveryProbe(infra);
const issuerSearchProbe = createIssuerSearchProbe(infra, vendorAddresses);
const typedUrlDiscoveryProbe = createTypedUrlDiscoveryProbe(infra);

const wellKnown = '/.well-known/openid-configuration';
const names = (issuer: string) => ({ issuer, token_endpoint: 'https://id.example/token' });

/** Discovery documents by the address under which they are served. */
async function solve(url: string, documents: Readonly<Record<string, unknown>>, answers = {}) {
  let open = 0;
  let most = 0;
  const ports = literalPorts({
    async respond(request): Promise<HttpExchange> {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
      const found = documents[request.url.slice(0, -wellKnown.length)];
      if (found === undefined) return answered(request.url, { status: 404 });
      return typeof found === 'string' ? answered(request.url, { body: found }) : json(request.url, found);
    },
  });
  const facts = { input: input({ url, ...answers }) };
  const typedUrlDiscovery = present(await typedUrlDiscoveryProbe.gather(facts, ports, never));
  const have = { ...facts, typedUrlDiscovery };
  const issuerSearch = present(await issuerSearchProbe.gather(have, ports, never));
  const discovery = await discoveryProbe.gather({ ...have, issuerSearch }, ports, never);
  const asked = ports.requests.map((request) => request.url.slice(0, -wellKnown.length));
  return { issuerSearch, discovery, asked, most };
}

describe('finding the issuer', () => {
  it('takes only Infra’s own request if the URL is right', async () => {
    const { issuerSearch, discovery, asked } = await solve('https://id.example', {
      'https://id.example': names('https://id.example'),
    });
    expect(issuerSearch.issuer).toBe('https://id.example');
    expect(issuerSearch.candidates[0]).toMatchObject({ because: 'as-infra', outcome: { is: 'matches' } });
    expect(discovery).toMatchObject({
      relyingParty: { issuer: 'https://id.example' },
      issuerConfirmed: true,
    });
    expect(asked).toEqual(['https://id.example']);
  });

  it('corrects a missing slash without another request', async () => {
    const { issuerSearch, asked } = await solve('https://id.example', {
      'https://id.example': names('https://id.example/'),
    });
    expect(issuerSearch.issuer).toBe('https://id.example/');
    expect(asked).toEqual(['https://id.example']);
  });

  it('finds the issuer of a pasted discovery URL', async () => {
    const { issuerSearch, discovery } = await solve(`https://id.example/realms/a${wellKnown}`, {
      'https://id.example/realms/a': names('https://id.example/realms/a'),
    });
    expect(issuerSearch.issuer).toBe('https://id.example/realms/a');
    expect(discovery).toMatchObject({ issuerConfirmed: true });
  });

  it('follows an issuer that the document names elsewhere', async () => {
    const { issuerSearch, discovery } = await solve('https://login.example', {
      'https://login.example': names('https://tenant-7.example/v2.0'),
      'https://tenant-7.example/v2.0': names('https://tenant-7.example/v2.0'),
    });
    expect(issuerSearch.issuer).toBe('https://tenant-7.example/v2.0');
    expect(issuerSearch.candidates).toContainEqual({
      issuer: 'https://tenant-7.example/v2.0',
      because: 'named-by-document',
      outcome: { is: 'matches' },
    });
    expect(discovery).toMatchObject({
      url: `https://tenant-7.example/v2.0${wellKnown}`,
      issuerConfirmed: true,
    });
  });

  describe('prefers its product’s current issuer to the older one that the document names', () => {
    const tenant = '01234567-89ab-cdef-0123-456789abcdef';
    const older = `https://sts.windows.net/${tenant}/`;
    const current = `https://login.microsoftonline.com/${tenant}/v2.0`;
    const served = { [`https://login.microsoftonline.com/${tenant}`]: names(older) };

    it.each([
      ['where it answers', { [current]: names(current) }, current],
      ['but takes the older one where it does not', {}, older],
    ])('%s', async (_, more, issuer) => {
      const documents = { ...served, [older.slice(0, -1)]: names(older), ...more };
      const { issuerSearch } = await solve(`https://login.microsoftonline.com/${tenant}`, documents);
      expect(issuerSearch.issuer).toBe(issuer);
    });
  });

  it.each(['http://id.example', 'https://login.example/{tenantid}/v2.0', 'acme.com', 'file:///etc/passwd'])(
    'does not follow %j, and continues with the existing document',
    async (named) => {
      const { issuerSearch, discovery, asked } = await solve('https://id.example', {
        'https://id.example': names(named),
      });
      expect(issuerSearch).not.toHaveProperty('issuer');
      expect(discovery).toMatchObject({ relyingParty: { issuer: named }, issuerConfirmed: false });
      expect(asked.filter((address) => !address.startsWith('https://id.example'))).toEqual([]);
    },
  );

  it('does not loop', async () => {
    const { issuerSearch, asked } = await solve('https://a.example', {
      'https://a.example': names('https://b.example'),
      'https://b.example': names('https://a.example'),
    });
    expect(issuerSearch).not.toHaveProperty('issuer');
    expect(asked.filter((address) => address === 'https://b.example')).toHaveLength(1);
  });

  it('sends at most four requests at a time, one per address', async () => {
    const { asked, most } = await solve('https://id.example/a/b/c/d/e/f/g/authorize', {});
    expect(asked.length).toBeGreaterThan(4);
    expect(new Set(asked).size).toBe(asked.length);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('reads a document after a byte order mark, which a check reports', async () => {
    const body = `\ufeff${JSON.stringify(names('https://id.example'))}`;
    expect((await solve('https://id.example', { 'https://id.example': body })).discovery).toMatchObject({
      relyingParty: { readable: false },
      specification: { issuer: 'https://id.example' },
      issuerConfirmed: true,
    });
  });

  it.each([
    ['an empty issuer', names('')],
    ['no issuer', { token_endpoint: 'https://id.example/token' }],
  ])('continues with a document that names %s', async (_, document) => {
    const { issuerSearch, discovery } = await solve('https://id.example', {
      'https://id.example': document,
    });
    expect(issuerSearch).not.toHaveProperty('issuer');
    expect(discovery).toMatchObject({ issuerConfirmed: false });
    expect(discovery).not.toHaveProperty('relyingParty.issuer');
  });

  it('finds an issuer that only Infra’s library can read', async () => {
    const { issuerSearch, discovery } = await solve('https://id.example', {
      'https://id.example': { Issuer: 'https://id.example', Token_Endpoint: 'https://id.example/token' },
    });
    expect(issuerSearch).toMatchObject({ issuer: 'https://id.example', reachedBy: 'typed-url' });
    expect(discovery).toMatchObject({ issuerConfirmed: true });
  });

  it.each(['<html>', '[]', '{}', 'null', ''])('finds no document in %j', async (body) => {
    const { issuerSearch, discovery } = await solve('https://id.example', { 'https://id.example': body });
    expect(issuerSearch.candidates[0]?.outcome).toMatchObject({ is: 'not-a-document', status: 200 });
    expect(discovery).toMatchObject({ absent: 'needs-missing' });
  });

  it('keeps the failure of a host that does not answer', async () => {
    const ports = literalPorts({ respond: ({ url }) => failed(url, 'dns-not-found') });
    const facts = { input: input({ url: 'nowhere.example' }) };
    const typedUrlDiscovery = present(await typedUrlDiscoveryProbe.gather(facts, ports, never));
    const solution = present(await issuerSearchProbe.gather({ ...facts, typedUrlDiscovery }, ports, never));
    expect(solution.candidates[0]?.outcome).toMatchObject({
      is: 'failed',
      failure: { code: 'dns-not-found' },
    });
  });

  const self = (issuer: string) => ({ [issuer]: names(issuer) });
  const tenant = 'https://id.example/0a1b/v2.0';

  it.each<readonly [string, string, Readonly<Record<string, unknown>>, string]>([
    ['the issuer itself', 'id.example', self('https://id.example'), 'https://id.example'],
    [
      'a slash too few',
      'id.example',
      { 'https://id.example': names('https://id.example/') },
      'https://id.example/',
    ],
    [
      'its document’s own URL',
      `https://id.example/a${wellKnown}`,
      self('https://id.example/a'),
      'https://id.example/a',
    ],
    [
      'a tenant’s domain, whose document names the tenant',
      'id.example/acme.example/v2.0',
      {
        'https://id.example/acme.example/v2.0': names(tenant),
        ...self(tenant),
        ...self('https://id.example'),
      },
      tenant,
    ],
    [
      'the document’s URL of a tenant’s domain',
      `https://id.example/acme.example/v2.0${wellKnown}`,
      {
        'https://id.example/acme.example/v2.0': names(tenant),
        ...self(tenant),
        ...self('https://id.example'),
      },
      tenant,
    ],
  ])('follows %s', async (_, url, documents, issuer) => {
    const { issuerSearch, discovery } = await solve(url, documents);
    expect(issuerSearch).toMatchObject({ issuer, reachedBy: 'typed-url' });
    expect(discovery).toMatchObject({ relyingParty: { issuer }, reachedBy: 'typed-url' });
  });

  it.each<readonly [string, string, Readonly<Record<string, unknown>>, string]>([
    ['a parent path', 'id.example/authorize', self('https://id.example'), 'https://id.example'],
    [
      'a vendor’s rule',
      'id.example/admin/x/console',
      self('https://id.example/realms/x'),
      'https://id.example/realms/x',
    ],
    ['the URL without quotes', '"https://id.example"', self('https://id.example'), 'https://id.example'],
    ['the scheme in lower case', 'HTTPS://id.example', self('https://id.example'), 'https://id.example'],
    [
      'the URL without a user',
      'https://me:word@id.example',
      self('https://id.example'),
      'https://id.example',
    ],
    [
      'the document of RFC 8414 moved around',
      'https://id.example/.well-known/oauth-authorization-server/a',
      self('https://id.example/a'),
      'https://id.example/a',
    ],
    [
      'what the document of a parent path names',
      'id.example/authorize',
      { 'https://id.example': names('https://login.example'), ...self('https://login.example') },
      'https://login.example',
    ],
  ])('guesses %s', async (_, url, documents, issuer) => {
    const { issuerSearch, discovery } = await solve(url, documents);
    expect(issuerSearch).toMatchObject({ issuer, reachedBy: 'guess' });
    expect(discovery).toMatchObject({ relyingParty: { issuer }, reachedBy: 'guess' });
  });

  it.each([
    ['guesses the target of a redirect', 'https://other.example', 'guess'],
    ['follows a redirect to the document of the typed issuer', 'https://id.example', 'typed-url'],
  ])('%s', async (_, issuer, reachedBy) => {
    const from = `https://id.example${wellKnown}`;
    const to = `https://other.example${wellKnown}`;
    const redirects = [{ status: 302, from, to }];
    const ports = literalPorts({
      respond: ({ url }) =>
        url === from || url === to
          ? answered(url, {
              body: JSON.stringify(names(issuer)),
              ...(url === from && { url: to, redirects }),
            })
          : answered(url, { status: 404 }),
    });
    const facts = { input: input({ url: 'https://id.example' }) };
    const typedUrlDiscovery = present(await typedUrlDiscoveryProbe.gather(facts, ports, never));
    const issuerSearch = await issuerSearchProbe.gather({ ...facts, typedUrlDiscovery }, ports, never);
    expect(issuerSearch).toMatchObject({ issuer, reachedBy });
  });

  it('prefers what the typed document leads to over any guess', async () => {
    const { issuerSearch, asked } = await solve(`https://id.example/acme/v2.0${wellKnown}`, {
      'https://id.example/acme/v2.0': names(tenant),
      ...self(tenant),
      ...self('https://id.example/acme'),
    });
    expect(issuerSearch).toMatchObject({ issuer: tenant, reachedBy: 'typed-url' });
    expect(asked).not.toContain('https://id.example/acme');
  });

  it.each([
    'https://me:word@login.example',
    'https://@login.example',
    'https://login.example/?tenant=1',
    'https://login.example/#1',
    `https://login.example${wellKnown}`,
  ])('never suggests %s, which cannot be an issuer', async (named) => {
    const { issuerSearch } = await solve('id.example', {
      'https://id.example': names(named),
      ...self(named),
    });
    expect(issuerSearch).not.toHaveProperty('issuer');
  });

  it('accepts http on loopback only if that was allowed', async () => {
    const documents = { 'http://localhost:9000': names('http://localhost:9000') };
    const allowed = await solve('http://localhost:9000', documents, { allowHttp: true });
    expect(allowed.issuerSearch.issuer).toBe('http://localhost:9000');
    const refused = await solve('http://localhost:9000', documents);
    expect(refused.asked.every((address) => address.startsWith('https://'))).toBe(true);
  });
});
