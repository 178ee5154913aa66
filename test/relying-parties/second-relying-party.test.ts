import { expect, test } from 'vitest';
import { checks as neutral } from '../../source/checks/index.ts';
import { judging, judgingFor } from '../../source/cli/engine.ts';
import type { CheckResult } from '../../source/core/checks/check.ts';
import { judgeGathered } from '../../source/core/diagnose.ts';
import { createAuthorizationProbe } from '../../source/probes/client/authorization.ts';
import { createProbes } from '../../source/probes/index.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { discovered, document } from '../checks/discovered.ts';
import { discovery, input, never } from '../probes/fixture.ts';
import { answered, literalPorts } from '../support/ports.ts';
import { vendorAddresses } from '../support/registry.ts';
import { toy } from '../support/toy-relying-party.ts';

const { response_types_supported: _, scopes_supported: __, ...members } = document as Record<string, unknown>;
const facts = discovered(document.issuer, JSON.stringify({ ...members, scopes_supported: ['openid'] }));
const forToy = judgeGathered(judgingFor(toy), facts).results;
const forInfra = judgeGathered(judging, facts).results;
const one = (results: readonly CheckResult[], id: string) => results.find((result) => result.id === id);

test('a second relying party is judged by every neutral check and its own, and no others', () => {
  expect(judgingFor(toy).checks.map(({ id }) => id)).toEqual(
    neutral.flatMap(({ id }) => (id === 'response-types' ? [id, 'toy-profile'] : [id])),
  );
});

test('its own check reports its own finding, under its own name', () => {
  expect(one(forToy, 'toy-profile')).toMatchObject({
    code: 'profile-not-listed',
    title: 'Profile in Toy',
    infra: 'Toy greets nobody by name.',
  });
});

test('neutral checks find the same for both, with different consequences', () => {
  const ids = new Set(neutral.map(({ id }) => id));
  const found = (results: readonly CheckResult[]) =>
    results.filter(({ id }) => ids.has(id)).map(({ id, code }) => `${id}/${code}`);
  const missing = (results: readonly CheckResult[]) => one(results, 'response-types');
  expect(found(forToy).length).toBeGreaterThan(10);
  expect(found(forToy)).toContain('response-types/not-listed');
  expect(found(forToy).filter((key) => !found(forInfra).includes(key))).toEqual([]);
  expect(missing(forToy)?.infra).toBe('Toy guesses what is offered.');
  expect(missing(forInfra)?.infra).toBe('Infra ignores the list and requests a code.');
});

test('no sentence in its run names Infra', () => {
  const texts = forToy.map(({ title, summary, infra: does = '' }) => `${title} ${summary} ${does}`);
  expect(texts.filter((text) => /\bInfra\b/.test(text))).toEqual([]);
});

test('its requests are sent, at its own addresses', async () => {
  const ports = literalPorts({ respond: ({ url }) => answered(url, { body: 'Sign in' }) });
  const given = { input: input({ infraServers: ['toy.example'] }), discovery: discovery() };
  await createAuthorizationProbe(toy).gather(given, ports, never);
  const sent = ports.requests.map(({ url }) => new URL(url).searchParams);
  expect(sent.map((query) => query.get('redirect_uri'))).toContain('https://toy.example/toy/callback');
  expect(sent.every((query) => query.get('toy') === 'yes' && query.get('scope') === 'openid profile')).toBe(
    true,
  );
});

test('another one’s server is not asked', () => {
  const asked = (relyingParty: typeof infra) =>
    createProbes({ relyingParty, vendorAddresses, login: { timeoutMs: 1 } }).map(({ gives }) => gives);
  expect(asked(infra)).toContain('infraServer');
  expect(asked(toy)).not.toContain('infraServer');
});
