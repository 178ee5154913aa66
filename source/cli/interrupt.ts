const code = 'interrupted';

/** The cancel reason after Ctrl-C. */
export const interrupt = Object.assign(new Error('Interrupted from the keyboard.'), {
  name: 'AbortError',
  code,
});

/** Compares the code, because each bundle has a copy of its own. */
export function isInterrupt(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === code;
}
