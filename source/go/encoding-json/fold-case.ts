const folding = /[A-Z\u017f\u212a]/;

/** Go's case folding for ASCII keys: letters, and the two characters outside ASCII that fold to `s` and `k`. */
export function foldCase(key: string): string {
  if (!folding.test(key)) return key;
  return key
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replaceAll('\u017f', 's')
    .replaceAll('\u212a', 'k');
}
