const code = 'interrupted';

/** Why the process was cancelled, where a person pressed Ctrl-C. */
export const interrupt = Object.assign(new Error('Interrupted from the keyboard.'), {
  name: 'AbortError',
  code,
});

/** Told by its code, because each script that a command is loaded from has an own one. */
export function isInterrupt(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === code;
}
