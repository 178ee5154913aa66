import type { PublicConfiguration } from './answers.ts';
import type { InputFact } from './facts.ts';

/** An inquiry for what reads nothing of one but its answers: plans, standing values, the report of the wizard. */
export function inputOfConfiguration(configuration: PublicConfiguration): InputFact {
  return { configuration, at: 0, environment: { tlsVerificationOff: false } };
}
