import type { AnyProbe } from '../core/run/probe.ts';
import { infraProbes } from './infra-server/index.ts';

/** Probes of a relying party's own server, by its id. */
export const ownProbes: Readonly<Record<string, readonly AnyProbe[]>> = { infra: infraProbes };
