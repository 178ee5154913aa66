import { checks } from '../checks/index.ts';
import type { Engine } from '../core/diagnose.ts';
import { createErrorCatalog } from '../core/errors/explain.ts';
import { errorCatalog } from '../error-catalog/index.ts';
import { runValues } from '../relying-parties/infra/run-values.ts';
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
  catalog(gathered) {
    const vendor = vendorOf(gathered);
    return {
      ...createErrorCatalog(errorCatalog, vendor?.id),
      ...(vendor && { rotates: vendor.refresh.rotates }),
    };
  },
  runValues: runValues,
};
