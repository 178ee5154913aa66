/** Fills in `{origin}`, `{host}` and `{port}` of the provider’s address. */
export function atOrigin(text: string, origin: string): string {
  const { hostname, port } = new URL(origin);
  return text.replaceAll('{origin}', origin).replaceAll('{host}', hostname).replaceAll('{port}', port);
}
