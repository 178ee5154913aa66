import { describe, expect, test } from 'vitest';
import { parse } from '../../source/cli/parse.ts';
import { failed } from '../../source/core/http/failure.ts';

describe('the command line', () => {
  test.each([
    ['nothing is the wizard', [], 'wizard', []],
    ['a name is the wizard for it', ['okta'], 'wizard', ['okta']],
    ['check with a name', ['check', 'okta', '--url', 'https://id.example'], 'check', ['okta']],
    ['options may come first', ['--url', 'https://id.example', 'check'], 'check', []],
    ['providers remove NAME', ['providers', 'remove', 'okta'], 'providers', ['remove', 'okta']],
    ['explain takes words', ['explain', 'AADSTS50011', 'again'], 'explain', ['AADSTS50011', 'again']],
    ['a name like a command follows --', ['--', 'chekc'], 'wizard', ['chekc']],
    ['so does the name of a command', ['--plain', '--', 'check'], 'wizard', ['check']],
    ['a name that is no command', ['acme-demo'], 'wizard', ['acme-demo']],
    ['a name with a number', ['demo2'], 'wizard', ['demo2']],
    ['help with a command', ['help', 'check'], 'help', ['check']],
    ['a dash is standard input', ['check', '--client-secret-file', '-'], 'check', []],
  ])('%s', (_, argv, command, words) => {
    expect(parse(argv)).toMatchObject({ ok: true, value: { command, words } });
  });

  test.each([
    ['the wizard', ['https://id.example'], 'wizard', []],
    ['the wizard, beside a name', ['okta', 'https://id.example'], 'wizard', ['okta']],
    ['check', ['check', 'HTTPS://id.example', '--json'], 'check', []],
    ['check, beside a name', ['check', 'okta', 'https://id.example'], 'check', ['okta']],
    ['export', ['export', 'grafana', 'https://id.example'], 'export', ['grafana']],
  ])('%s takes a URL instead of the name', (_, argv, command, words) => {
    const url = expect.stringMatching(/^https:\/\/id\.example$/i);
    expect(parse(argv)).toMatchObject({ ok: true, value: { command, words, flags: { url } } });
  });

  test.each([
    ['after --', ['--', 'https://id.example']],
    ['to be explained', ['explain', 'https://id.example']],
    ['to be forgotten', ['providers', 'remove', 'https://id.example']],
  ])('a URL %s is a word like any other', (_, argv) => {
    expect(parse(argv)).not.toHaveProperty('value.flags.url');
  });

  test.each([
    ['an option unlike any other', ['--colour-depth', 'x'], 'There is no option --colour-depth.'],
    ['an unknown option', ['--ulr', 'x'], 'There is no option --ulr; did you mean --url?'],
    [
      'an option nearly right',
      ['check', '--client-secrte', 'x'],
      'There is no option --client-secrte; did you mean --client-secret?',
    ],
    ['a missing value', ['check', '--url'], '--url takes a value.'],
    ...['--json', '--ulr', '--timeout=5', '-h'].map((value): [string, string[], string] => [
      `a value that looks like ${value}`,
      ['check', '--client-secret', value],
      '--client-secret takes a value; one that looks like an option is given as --client-secret=VALUE.',
    ]),
    ['a value where none belongs', ['check', '--json=yes'], '--json takes no value.'],
    [
      'a command with a slip in it',
      ['chekc'],
      'There is no command chekc; did you mean check? For a provider of that name: oidc-wizard -- chekc.',
    ],
    [
      'a second URL',
      ['check', 'https://id.example', '--url', 'https://other.example'],
      'Give only one URL: --url, or the one in place of the name.',
    ],
    ['an option of another command', ['explain', 'x', '--url', 'y'], '--url does not go with explain.'],
  ])('%s is refused in one sentence', (_, argv, sentence) => {
    expect(parse(argv)).toEqual(failed(sentence));
  });

  test.each(['-abc', '--k3x_9Qw', '-', '--', '-~x'])('a secret may begin with a dash: %s', (secret) => {
    expect(parse(['check', '--client-secret', secret])).toMatchObject({
      ok: true,
      value: { flags: { 'client-secret': secret } },
    });
  });

  test('a refused line never repeats a value', () => {
    expect(JSON.stringify(parse(['check', '--client-secrte=canary-value']))).not.toContain('canary-value');
  });
});
