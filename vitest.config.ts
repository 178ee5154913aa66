import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Two cores is what a small machine has; a real browser and a pty need one of them.
    maxWorkers: 2,
  },
});
