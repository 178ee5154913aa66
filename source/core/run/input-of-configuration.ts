import type { InputFact } from '../facts/facts.ts';
import type { PublicConfiguration } from './configuration.ts';

/** An input for what reads nothing of one but its answers: plans, run values, the report of the wizard. */
export function inputOfConfiguration(configuration: PublicConfiguration): InputFact {
  return { configuration, at: 0, environment: { tlsVerificationOff: false } };
}
