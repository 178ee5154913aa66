import type { KnownError } from '../core/errors/error-catalog.ts';
import type { meanings } from './meanings.ts';

/** Errors by their permanent IDs. */
export type KnownErrors = Readonly<Record<string, KnownError<keyof typeof meanings>>>;
