import { describe, expect, test } from 'vitest';
import { readBatchText } from '../../../source/system/files/batch-text.ts';

const acme = { name: 'acme', url: 'https://id.acme.dev', kind: 'oidc', infraServers: [] };

describe('A batch', () => {
  test.each([
    [
      'JSON, one a line',
      '{"name":"acme","url":"https://id.acme.dev"}\n\n{"name":"b","url":"b.dev","clientId":"x"}\n',
    ],
    ['a YAML list', '- name: acme\n  url: https://id.acme.dev\n- {name: b, url: b.dev, clientId: x}\n'],
    [
      'JSON as one list',
      '[{"name":"acme","url":"https://id.acme.dev"},{"name":"b","url":"b.dev","clientId":"x"}]',
    ],
  ])('is read as %s', async (_, text) => {
    expect(await readBatchText(text)).toEqual({
      ok: true,
      value: [acme, { name: 'b', url: 'b.dev', kind: 'oidc', clientId: 'x', infraServers: [] }],
    });
  });

  test.each([
    ['a line that is not JSON', '{"name":"a","url":"a"}\n{"name":', /^line 2: this is not JSON/],
    ['a missing address', '{"name":"a"}', /^line 1: “url” is missing/],
    [
      'a secret in it',
      '{"name":"a","url":"a","clientSecret":"x"}',
      /^line 1: “clientSecret” is not known here/,
    ],
    ['a name twice', '- {name: a, url: a}\n- {name: a, url: b}', /^entry 2: the name of entry 1/],
    [
      'two places for a secret',
      '{"name":"a","url":"a","clientSecretEnv":"A","clientSecretFile":"f"}',
      /more than once/,
    ],
    ['an unknown kind', '{"name":"a","url":"a","kind":"saml"}', /“kind” is one of oidc/],
    ['no list', 'name: a\nurl: b', /YAML list/],
    ['broken YAML', '- name: [', /^line 1: this is not YAML/],
    ['aliases', '- &a {name: a, url: b}\n- *a', /not YAML that can be read/],
  ])('with %s is refused with its position', async (_, text, sentence) => {
    expect(await readBatchText(text)).toMatchObject({
      ok: false,
      failure: { message: expect.stringMatching(sentence) },
    });
  });

  test('reports all errors at once', async () => {
    const read = await readBatchText('{"name":"a"}\n{"name":"b","url":"b"}\n{"url":"c"}');
    expect(!read.ok && read.failure.message.split('\n')).toEqual([
      expect.stringMatching(/^line 1/),
      expect.stringMatching(/^line 3/),
    ]);
  });
});
