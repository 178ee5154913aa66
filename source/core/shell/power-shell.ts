/** A word as `shellQuoted` writes it. */
const word = /(?:'[^']*'|\\[\\']|[^\s'\\])+/g;

/**
 * A command of `shellQuoted` words as PowerShell reads it: single quotes, each quote within doubled. No command where a
 * word holds a double quote, which Windows PowerShell loses on the way to a program.
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
