import type { RelyingParty } from '../relying-party.ts';
import { infraChecks } from './checks/index.ts';
import { consequences } from './consequences/index.ts';
import { infraRules } from './rules.ts';

export const infra: RelyingParty = { ...infraRules, consequences, checks: infraChecks };
