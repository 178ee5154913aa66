import type { AnyProbe } from '../core/run/probe.ts';
import { infraProbes } from './infra-server/index.ts';

/** What only the server of one relying party can say, by the relying party's id. */
export const ownProbes: Readonly<Record<string, readonly AnyProbe[]>> = { infra: infraProbes };
