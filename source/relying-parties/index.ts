import { infra } from './infra/index.ts';
import type { RelyingParty } from './relying-party.ts';

/** The first is the default: the one that the provider is connected to. */
export const relyingParties: readonly [RelyingParty, ...RelyingParty[]] = [infra];
