import type { Failure } from '../core/http/failure.ts';

/** With where a refused redirect leads: its own message names the schemes alone. */
export function failureInWords({ message, detail }: Failure): string {
  const to = detail?.['to'];
  return typeof to === 'string' ? `${message} It leads to ${to}` : message;
}
