import { afterAll, beforeAll } from 'vitest';
import { clientId, type ScriptedProvider, startScriptedProvider } from './scripted-provider.ts';

export const secretInEnvironment = { INFRA_PROVIDER_CLIENT_SECRET: 'a-client-secret' };

/** One working provider for all tests of a file, and the command line that checks it. */
export function providerOfFile() {
  let provider: ScriptedProvider;
  beforeAll(async () => {
    provider = await startScriptedProvider({});
  });
  afterAll(() => provider[Symbol.asyncDispose]());
  return (...more: readonly string[]) => [
    'check',
    '--url',
    provider.origin,
    '--allow-http',
    '--client-id',
    clientId,
    '--no-browser',
    ...more,
  ];
}
