import { defineConfig } from 'vitest/config';
import { hasOwnNetworks, ownNetwork } from './test/own-network.ts';

/** Tests that sign somebody in, or use the login's port themselves. */
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

/** Some tests concern only the executable, or only the program on Node. */
const aboutTheOther = (
  process.env['OIDC_WIZARD_PROGRAM'] === undefined
    ? ['executable']
    : ['compile-cache', 'installed', 'loaded-modules', 'lowest-node']
).map((name) => `test/end-to-end/${name}.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // A loaded machine needs more than the default of one second.
    expect: { poll: { timeout: 15_000 } },
    // A small machine has two cores; a real browser and a pty need one of them.
    maxWorkers: 2,
    // `npm run coverage`. Minimums for folders where an untested line is an unchecked verdict.
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
          // Imports take most of a file's time. No module of ours keeps state between tests.
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
          // The test login has one port, 8301; with a single network, tests that need it take turns.
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
