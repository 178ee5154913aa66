import type { Engine } from '../core/diagnose.ts';
import { createLore } from '../core/explain.ts';

/** The one engine behind all shells. */
export async function createEngine(loginTimeoutMs: number): Promise<Engine> {
  const [{ createProbes }, { checks }, { dictionary }, { standingValues }] = await Promise.all([
    import('../probes/index.ts'),
    import('../checks/index.ts'),
    import('../dictionary/index.ts'),
    import('../infra/standing-values.ts'),
  ]);
  return {
    probes: createProbes({ loginTimeoutMs }),
    checks,
    lore: createLore(dictionary),
    standing: standingValues,
  };
}
