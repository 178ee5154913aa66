import type { OpenidClientVerdict } from '../core/facts/facts.ts';

/** The library’s verdict: it throws its objections. */
export async function verdictOn(work: () => Promise<unknown>): Promise<OpenidClientVerdict> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    return { ok: false, ...described(error) };
  }
}

/** The library’s code is stable; the innermost message has the details. */
function described(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: 'OTHER', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  let innermost: Error = error;
  while (innermost.cause instanceof Error) innermost = innermost.cause;
  return { code, message: innermost.message };
}
