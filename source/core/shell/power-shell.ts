/** A word as `shellQuoted` writes it. */
const word = /(?:'[^']*'|\\[\\']|[^\s'\\])+/g;

/**
 * Rewrites a command of `shellQuoted` words for PowerShell: single quotes, with inner quotes doubled. Undefined if a
 * word contains a double quote, which Windows PowerShell loses when it starts a program.
 */
export function inPowerShell(command: string): string | undefined {
  if (command.includes('"')) return undefined;
  return (command.match(word) ?? []).map(requoted).join(' ');
}

function requoted(quoted: string): string {
  const value = quoted.replace(
    /'([^']*)'|\\([\\'])/g,
    (_, within?: string, escaped?: string) => within ?? escaped ?? '',
  );
  return value === quoted ? quoted : `'${value.replaceAll("'", "''")}'`;
}
