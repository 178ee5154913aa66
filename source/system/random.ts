import { randomBytes } from 'node:crypto';
import type { RandomPort } from '../core/run/ports.ts';

/** Random tokens from the system’s generator, as base64url (RFC 4648, 5). */
export const systemRandom: RandomPort = {
  token: (bytes) => randomBytes(bytes).toString('base64url'),
};
