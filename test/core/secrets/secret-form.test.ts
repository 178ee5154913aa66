import { expect, it } from 'vitest';
import { Secret } from '../../../source/core/secrets/secret.ts';
import { secretForm } from '../../../source/core/secrets/secret-form.ts';
import { input } from '../../support/facts.ts';

const guid = '1d2c3b4a-0000-4000-8000-123456789abc';

it.each<[string, string, boolean]>([
  ['GOCSPX-abcdefghijklmnopqrstuvwxyz12', '1234-abc.apps.googleusercontent.com', true],
  ['abc8Q~abcdefghijklmnopqrstuvwxyz0123456', guid, true],
  ['kD93hfE0sLq82MZpX7vTnWbYc5Gj1Ra4', 'infra', true],
  ['infra', 'kD93hfE0sLq82MZpX7vTnWbYc5Gj1Ra4', false],
  [guid, 'abc8Q~abcdefghijklmnopqrstuvwxyz0123456', false],
  ['0oa1gjh63g214q0Hq0g4', 'aVerySecretValue', false],
  // Some providers generate both.
  ['kD93hfE0sLq82MZpX7vTnWbYc5Gj1Ra4', 'uY82nvB0qTz64LKmC1xHsPdWe7Fo3Ji9', false],
])('id %s and secret %s look swapped: %s', (clientId, secret, swapped) => {
  const form = secretForm(new Secret(secret), input({ clientId }).configuration);
  expect(form.looksSwapped ?? false).toBe(swapped);
});
