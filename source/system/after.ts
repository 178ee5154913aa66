/** Calls back once after a delay; the returned function cancels it. */
export function after(milliseconds: number, onTimeout: () => void): () => void {
  const timer = setTimeout(onTimeout, milliseconds);
  return () => clearTimeout(timer);
}
