import type { IdTokenFact } from '../../../core/facts/facts.ts';
import { readGo } from '../../../go/encoding-json/read.ts';
import type { GoReading } from '../../../go/encoding-json/reading.ts';
import type { GoValue } from '../../../go/encoding-json/shape.ts';

const shape = {
  type: 'struct { Email string "json:\\"email\\"" }',
  fields: { email: 'string' },
} as const;

/** Reads the one claim that Infra takes from an ID token (Infra: internal/server/providers/oidc.go). */
export function readIdTokenEmail(payload: string): GoReading<GoValue<typeof shape>> {
  return readGo(payload, shape);
}

/** The ID token’s e-mail address, by which Infra names the person; empty without one. */
export function infraUserName(idToken: IdTokenFact | undefined): string {
  const reading = readIdTokenEmail(idToken?.payload ?? '{}');
  return reading.ok ? reading.value.email : '';
}
