import { expect, test } from 'vitest';
import { faults } from '../../../source/demo/faults.ts';
import { combinedFaults } from '../../../source/demo/serve/combined-faults.ts';

const named = (...ids: readonly string[]) => faults.filter(({ id }) => ids.includes(id));

test('faults of different answers can be combined', () => {
  expect(combinedFaults(named('pkce-required', 'token-endpoint-gone'))).toMatchObject({
    ok: true,
    value: { settings: { pkceRequired: true }, respond: { token: { is: 'page', status: 404 } } },
  });
});

test('two faults that change the same answer differently are refused by name', () => {
  expect(combinedFaults(named('token-endpoint-gone', 'token-endpoint-page'))).toMatchObject({
    ok: false,
    failure: { message: expect.stringMatching(/^token-endpoint-gone and token-endpoint-page exclude/) },
  });
});

test.each(faults.map(({ id }) => id))('%s alone is unchanged', (id) => {
  const [fault] = named(id);
  const { title, story, repair, expects, ...injection } = { ...fault };
  const combined = combinedFaults(named(id));
  expect(combined.ok && { id, ...combined.value }).toEqual(injection);
});
