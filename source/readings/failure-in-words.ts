import type { Failure } from '../core/http/failure.ts';

/** Adds the target of a refused redirect, because the message names only the schemes. */
export function failureInWords({ message, detail }: Failure): string {
  const to = detail?.['to'];
  return typeof to === 'string' ? `${message} It leads to ${to}` : message;
}
