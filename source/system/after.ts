/** Calls back once, unless what it returned is called first. */
export function after(milliseconds: number, onTimeout: () => void): () => void {
  const timer = setTimeout(onTimeout, milliseconds);
  return () => clearTimeout(timer);
}
