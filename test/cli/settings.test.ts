import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../source/cli/context.ts';
import { type SavedAnswers, settle } from '../../source/cli/settings.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { Secret } from '../../source/core/secrets/secret.ts';

const saved: SavedAnswers = {
  url: 'https://saved.example',
  kind: 'okta',
  clientId: 'saved-id',
  infraServers: ['saved.infra'],
};

function context(
  parts: Partial<Pick<Context, 'given' | 'words' | 'environment'>>,
): Context & { said(): string } {
  const stderr = new PassThrough();
  return {
    given: {},
    words: [],
    environment: {},
    ...parts,
    stdin: new PassThrough() as unknown as NodeJS.ReadStream,
    stdout: new PassThrough() as unknown as NodeJS.WriteStream,
    stderr: stderr as unknown as NodeJS.WriteStream,
    redactor: createRedactor(),
    signal: new AbortController().signal,
    said: () => String(stderr.read() ?? ''),
  };
}

const readSecret = async () => ({ ok: true, value: new Secret('from-file') }) as const;

describe('what a run is asked', () => {
  const environment = {
    INFRA_PROVIDER_URL: 'https://environment.example',
    INFRA_PROVIDER_CLIENT_ID: 'environment-id',
    INFRA_PROVIDER_CLIENT_SECRET: 'environment-secret',
    INFRA_PROVIDER_KIND: 'azure',
    INFRA_SERVER: 'environment.infra',
  };

  test('flags win over the environment', async () => {
    const given = {
      url: 'https://flag.example',
      'client-id': 'flag-id',
      kind: 'google',
      'infra-server': ['flag.infra'],
    };
    const settled = await settle(context({ given, environment }), saved, readSecret);
    expect(settled).toMatchObject({
      ok: true,
      settings: {
        answers: {
          url: 'https://flag.example',
          clientId: 'flag-id',
          kind: 'google',
          infraServers: ['flag.infra'],
        },
      },
    });
  });

  test('the environment wins over what was saved', async () => {
    const settled = await settle(context({ environment }), saved, readSecret);
    expect(settled).toMatchObject({
      ok: true,
      settings: {
        answers: {
          url: 'https://environment.example',
          clientId: 'environment-id',
          kind: 'azure',
          infraServers: ['environment.infra'],
        },
      },
    });
    expect(settled.ok && settled.settings.answers.clientSecret?.reveal()).toBe('environment-secret');
  });

  test('what was saved wins over the defaults', async () => {
    const settled = await settle(context({ words: ['okta'] }), saved, readSecret);
    expect(settled).toMatchObject({
      ok: true,
      settings: {
        answers: { name: 'okta', url: 'https://saved.example', kind: 'okta', infraServers: ['saved.infra'] },
      },
    });
  });

  test('a secret on the command line is taken, with one line that says who can see it', async () => {
    const asked = context({ given: { 'client-secret': 'flag-secret' } });
    const settled = await settle(asked, undefined, readSecret);
    expect(settled.ok && settled.settings.answers.clientSecret?.reveal()).toBe('flag-secret');
    const said = asked.said();
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toContain('shell history');
    expect(said).not.toContain('flag-secret');
  });

  test('a secret file is read', async () => {
    const settled = await settle(context({ given: { 'client-secret-file': '-' } }), undefined, readSecret);
    expect(settled.ok && settled.settings.answers.clientSecret?.reveal()).toBe('from-file');
  });

  test.each([
    [
      'a kind Infra does not know',
      { given: { kind: 'keycloak' } },
      '--kind must be one of oidc, okta, azure, google; it is “keycloak”.',
    ],
    [
      'a timeout of nothing',
      { given: { timeout: '0' } },
      '--timeout is a number of seconds from 1 to 600; it is “0”.',
    ],
    [
      'a login timeout in words',
      { given: { 'login-timeout': 'soon' } },
      '--login-timeout is a number of seconds from 1 to 3600; it is “soon”.',
    ],
    [
      'a format nobody writes',
      { given: { format: 'yaml' } },
      '--format is text, json, markdown or junit; it is “yaml”.',
    ],
    ['two names', { words: ['one', 'two'] }, 'One name is enough; “two” is one too many.'],
  ])('%s is refused in one sentence', async (_, parts, sentence) => {
    expect(await settle(context(parts), undefined, readSecret)).toEqual({ ok: false, sentence });
  });
});
