import { expect, test } from 'vitest';
import { fill, fillCommand, fillRemedy, placeholders } from '../../../source/core/text/template.ts';

test.each<[string, string, Record<string, string | number | undefined>, string]>([
  ['a value', 'Infra asks {asked}.', { asked: 'https://id.example' }, 'Infra asks https://id.example.'],
  ['a number', '{count} groups', { count: 2 }, '2 groups'],
  ['a sentence, without a second full stop', '{sentence}.', { sentence: 'It ended.' }, 'It ended.'],
  ['an unknown name unchanged', '{issuer}.', { issuer: undefined }, '{issuer}.'],
  ['acting characters, written out', '{name}', { name: 'a\u202eb' }, 'a\\u{202e}b'],
  ['an empty value in words', 'The name “{name}”.', { name: '' }, 'The name “(empty)”.'],
  ['a blank value in the same words', 'at {url}.', { url: ' ' }, 'at (empty).'],
  ['nothing in the words of a log', 'got "{named}".', { named: '' }, 'got "".'],
])('fills in %s', (_, template, values, text) => {
  expect(fill(template, values)).toBe(text);
});

test('a blank value to enter stays blank, and a command quotes it', () => {
  const remedy = fillRemedy(
    { say: 'Enter {value}.', value: '{value}', command: 'infra {value}' },
    { value: '' },
  );
  expect(remedy).toEqual({ say: 'Enter (empty).', value: '', command: "infra ''" });
  const again = 'oidc-wizard check --url {guess} {...runOptions}';
  expect(fillCommand(again, { guess: '{...runOptions}', runOptions: '--allow-http' })).toBe(
    "oidc-wizard check --url '{...runOptions}' --allow-http",
  );
  expect(fillCommand(again, { guess: 'x', runOptions: '' })).toBe('oidc-wizard check --url x');
  expect(fillCommand('infra providers remove {name}', { name: '-rf' })).toBeUndefined();
  expect(fillCommand('infra providers show --name {name}', { name: '-rf' })).toBe(
    'infra providers show --name -rf',
  );
  expect(fillCommand('infra providers remove {name}', { name: "a'; b" })).toBe(
    `infra providers remove 'a'\\''; b'`,
  );
});

test('lists its placeholders', () => {
  expect(placeholders('{a} and {b}')).toEqual(['a', 'b']);
});
