/** Go's url.Values.Encode: sorted by name. */
export function formEncode(form: Readonly<Record<string, string>>): string {
  return Object.entries(form)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${queryEscape(name)}=${queryEscape(value)}`)
    .join('&');
}

/** Go's url.QueryEscape: escapes all but letters, digits and `-_.~`; a space becomes a plus. */
export function queryEscape(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
