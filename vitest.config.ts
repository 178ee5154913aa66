import { defineConfig } from 'vitest/config';
import { hasOwnNetworks, ownNetwork } from './test/own-network.ts';

/** These sign somebody in, or hold the port themselves. */
const atTheLoginsPort = [
  'browser',
  'check',
  'connect',
  'contract',
  'crash',
  'demo',
  'foreign-provider',
  'foreign-providers',
  'guessed-issuer',
  'hostile',
  'infra-server',
  'installed',
  'interrupted',
  'large',
  'login-without-the-port',
  'lowest-node',
  'plain',
  'second-opinions',
  'second-person',
  'secrets',
  'ticket',
  'tour',
  'wizard',
  'wizard-infra-key',
  'wizard-troubleshooting',
].map((name) => `test/end-to-end/${name}.test.ts`);

/** The executable is another program than Node’s, and some tests are about one of the two alone. */
const aboutTheOther = (
  process.env['OIDC_WIZARD_PROGRAM'] === undefined
    ? ['executable']
    : ['compile-cache', 'installed', 'loaded-modules', 'lowest-node']
).map((name) => `test/end-to-end/${name}.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // A loaded machine takes longer than the one second that is usual.
    expect: { poll: { timeout: 15_000 } },
    // Two cores is what a small machine has; a real browser and a pty need one of them.
    maxWorkers: 2,
    // `npm run coverage`. Floors where a line that no test meets is a verdict that nobody checked.
    coverage: {
      provider: 'v8',
      include: ['source/{core,go,readings,relying-parties,checks}/**/*.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'node_modules/.cache/coverage',
      thresholds: {
        'source/core/**': { lines: 95, branches: 89 },
        'source/go/**': { lines: 95, branches: 90 },
        'source/readings/**': { lines: 95, branches: 90 },
        'source/relying-parties/**': { lines: 95, branches: 90 },
        'source/checks/**': { lines: 95, branches: 90 },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/end-to-end/**'],
          // What a file imports is most of its time. No module of ours keeps state that a test could leave behind.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'end to end',
          include: ['test/end-to-end/**/*.test.ts'],
          exclude: [...atTheLoginsPort, ...aboutTheOther],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'login',
          include: atTheLoginsPort,
          exclude: aboutTheOther,
          // The test login has one port, 8301; where there is one network, whoever needs it takes turns.
          ...(hasOwnNetworks
            ? { pool: ownNetwork }
            : { fileParallelism: false, sequence: { groupOrder: 1 } }),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
