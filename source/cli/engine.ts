import { checks } from '../checks/index.ts';
import type { Engine } from '../core/diagnose.ts';
import { createLore } from '../core/errors/explain.ts';
import { dictionary } from '../error-catalog/index.ts';
import { standingValues } from '../relying-parties/infra/run-values.ts';
import { vendorOf } from './recognise.ts';

/** The one engine behind all shells. Probes, and the libraries they bring, load only where something is asked. */
export async function createEngine(loginTimeoutMs: number): Promise<Engine> {
  const { createProbes } = await import('../probes/index.ts');
  return { ...judging, probes: createProbes({ loginTimeoutMs }) };
}

/** The part of the engine that judges. */
export const judging: Engine = {
  probes: [],
  checks,
  lore(gathered) {
    const vendor = vendorOf(gathered);
    return {
      ...createLore(dictionary, vendor?.id),
      ...(vendor && { rotates: vendor.refresh.rotates }),
    };
  },
  standing: standingValues,
};
