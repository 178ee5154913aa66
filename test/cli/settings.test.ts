import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../source/cli/context.ts';
import { readSettings, type SavedConfiguration } from '../../source/cli/settings.ts';
import { failed } from '../../source/core/http/failure.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { Secret } from '../../source/core/secrets/secret.ts';

const saved: SavedConfiguration = {
  url: 'https://saved.example',
  kind: 'okta',
  clientId: 'saved-id',
  infraServers: ['saved.infra'],
};

function context(
  parts: Partial<Pick<Context, 'flags' | 'words' | 'environment'>>,
): Context & { said(): string } {
  const stderr = new PassThrough();
  return {
    flags: {},
    words: [],
    environment: {},
    ...parts,
    stdin: () => new PassThrough() as unknown as NodeJS.ReadStream,
    stdout: new PassThrough() as unknown as NodeJS.WriteStream,
    stderr: stderr as unknown as NodeJS.WriteStream,
    redactor: createRedactor(),
    signal: new AbortController().signal,
    said: () => String(stderr.read() ?? ''),
  };
}

const readSecret = async () => ({ ok: true, value: new Secret('from-file') }) as const;

describe('the settings of a run', () => {
  const environment = {
    INFRA_PROVIDER_URL: 'https://environment.example',
    INFRA_PROVIDER_CLIENT_ID: 'environment-id',
    INFRA_PROVIDER_CLIENT_SECRET: 'environment-secret',
    INFRA_PROVIDER_KIND: 'azure',
    INFRA_SERVER: 'environment.infra',
  };

  test('flags override the environment', async () => {
    const flags = {
      url: 'https://flag.example',
      'client-id': 'flag-id',
      kind: 'google',
      'infra-server': ['flag.infra'],
    };
    const settled = await readSettings(context({ flags, environment }), saved, readSecret);
    expect(settled).toMatchObject({
      ok: true,
      value: {
        configuration: {
          url: 'https://flag.example',
          clientId: 'flag-id',
          kind: 'google',
          infraServers: ['flag.infra'],
        },
      },
    });
  });

  test('the environment overrides what was saved', async () => {
    const settled = await readSettings(context({ environment }), saved, readSecret);
    expect(settled).toMatchObject({
      ok: true,
      value: {
        configuration: {
          url: 'https://environment.example',
          clientId: 'environment-id',
          kind: 'azure',
          infraServers: ['environment.infra'],
        },
      },
    });
    expect(settled.ok && settled.value.configuration.clientSecret?.reveal()).toBe('environment-secret');
  });

  test('what was saved overrides the defaults', async () => {
    const settled = await readSettings(context({ words: ['okta'] }), saved, readSecret);
    expect(settled).toMatchObject({
      ok: true,
      value: {
        configuration: {
          name: 'okta',
          url: 'https://saved.example',
          kind: 'okta',
          infraServers: ['saved.infra'],
        },
      },
    });
  });

  test('a secret on the command line is accepted, with one line that says who can see it', async () => {
    const asked = context({ flags: { 'client-secret': 'flag-secret' } });
    const settled = await readSettings(asked, undefined, readSecret);
    expect(settled.ok && settled.value.configuration.clientSecret?.reveal()).toBe('flag-secret');
    const said = asked.said();
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toContain('shell history');
    expect(said).not.toContain('flag-secret');
  });

  test('a secret file is read', async () => {
    const settled = await readSettings(
      context({ flags: { 'client-secret-file': '-' } }),
      undefined,
      readSecret,
    );
    expect(settled.ok && settled.value.configuration.clientSecret?.reveal()).toBe('from-file');
  });

  test.each([
    [
      'a kind Infra does not know',
      { flags: { kind: 'keycloak' } },
      '--kind must be one of oidc, okta, azure, google; it is “keycloak”.',
    ],
    [
      'a timeout of nothing',
      { flags: { timeout: '0' } },
      '--timeout is a number of seconds above 0 and at most 600; it is “0”.',
    ],
    [
      'a login timeout in words',
      { flags: { 'login-timeout': 'soon' } },
      '--login-timeout is a number of seconds above 0 and at most 3600; it is “soon”.',
    ],
    [
      'an unknown format',
      { flags: { format: 'yaml' } },
      '--format is one of text, json, markdown, junit, html, request; it is “yaml”.',
    ],
    ['two names', { words: ['one', 'two'] }, 'Give only one name; “two” is a second one.'],
  ])('%s is refused in one sentence', async (_, parts, sentence) => {
    expect(await readSettings(context(parts), undefined, readSecret)).toEqual(failed(sentence));
  });
});
