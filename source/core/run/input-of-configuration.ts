import type { InputFact } from '../facts/facts.ts';
import type { PublicConfiguration } from './configuration.ts';

/** An input for code that reads only its configuration: plans, run values, the wizard's report. */
export function inputOfConfiguration(configuration: PublicConfiguration): InputFact {
  return { configuration, at: 0, environment: { tlsVerificationOff: false } };
}
