import { checks } from '../checks/index.ts';
import type { Engine } from '../core/diagnose.ts';
import { createLore } from '../core/explain.ts';
import type { Gathered } from '../core/facts.ts';
import { presentFact } from '../core/present-fact.ts';
import { dictionary } from '../dictionary/index.ts';
import { standingValues } from '../infra/standing-values.ts';
import { recognise } from './recognise.ts';

/** The one engine behind all shells. Probes, and the libraries they bring, load only where something is asked. */
export async function createEngine(loginTimeoutMs: number): Promise<Engine> {
  const { createProbes } = await import('../probes/index.ts');
  return { ...judging, probes: createProbes({ loginTimeoutMs }) };
}

/** The part of the engine that judges. */
export const judging: Engine = {
  probes: [],
  checks,
  lore: (gathered) => createLore(dictionary, vendorId(gathered)),
  standing: standingValues,
};

function vendorId(gathered: Gathered): string | undefined {
  const inquiry = presentFact(gathered, 'inquiry');
  return inquiry && recognise(inquiry.answers, gathered)?.vendor.id;
}
