const compiled = new Map<string, RegExp>();

/** The named groups where the pattern, in whatever case, covers the whole text. */
export function matchWhole(pattern: string, text: string): Readonly<Record<string, string>> | undefined {
  let expression = compiled.get(pattern);
  if (!expression) {
    expression = new RegExp(`^(?:${pattern})$`, 'i');
    compiled.set(pattern, expression);
  }
  const match = expression.exec(text);
  if (!match) return undefined;
  const groups = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(groups);
}
