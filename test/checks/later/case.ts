import type { Gathered } from '../../../source/core/facts.ts';

/** What is seen, in words; the check; the facts; the codes it gives. */
export type Case = readonly [says: string, check: string, facts: Gathered, ...codes: readonly string[]];
