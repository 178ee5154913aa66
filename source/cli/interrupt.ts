/** Why the process was cancelled, where a person pressed Ctrl-C. */
export const interrupt = new DOMException('Interrupted from the keyboard.', 'AbortError');

/** Told by its words, because each script that a command is loaded from has an own one. */
export function isInterrupt(reason: unknown): boolean {
  return reason instanceof DOMException && reason.message === interrupt.message;
}
