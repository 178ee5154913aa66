/** Whether an address may be made a link: one of the web, in characters that act nowhere. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"'<>`\\\u0000-\u0020\u007f-\uffff]+$/.test(text);
}
