/** How a configured issuer differs from the one in the provider’s document, in words. */
export function issuerDifferenceWords(given: string, named: string): string {
  if (given === `${named}/`) return 'It ends with a slash; the provider’s issuer does not';
  if (`${given}/` === named) return 'It lacks the slash at the end of the provider’s issuer';
  if (given.replace(/^http:/, 'https:') === named)
    return 'It begins with http; the provider’s issuer begins with https';
  if (given.startsWith(`${named.replace(/\/$/, '')}/.well-known/`))
    return 'It is the address of the document; the provider’s issuer is what the document names';
  if (given.toLowerCase() === named.toLowerCase())
    return `It is “${given}”; the provider’s issuer “${named}” differs in upper and lower case`;
  return given.trim() === named
    ? 'It has a space at one end; the provider’s issuer has none'
    : `It is “${given}”; the provider’s issuer is “${named}”`;
}
