/** The codes and messages of an error and its causes, outermost first. */
export function causeOf(error: unknown): string {
  const parts: string[] = [];
  let current = error;
  while (current instanceof Error && parts.length < 5) {
    parts.push(describe(current));
    current = current instanceof AggregateError ? current.errors[0] : current.cause;
  }
  return (parts.join(' < ') || String(error)).slice(0, 1000);
}

export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function describe(error: Error): string {
  const code = errorCode(error);
  const words = error.message.replaceAll(/\s+/g, ' ').trim();
  return code && !words.includes(code) ? `${code}: ${words}` : words || (code ?? error.name);
}
