/** Why the process was cancelled, where a person pressed Ctrl-C. */
export const interrupt = new DOMException('Interrupted from the keyboard.', 'AbortError');
