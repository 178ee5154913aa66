/** True for a web address that is safe to link: no character in it has a special meaning anywhere. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"'<>`\\\u0000-\u0020\u007f-\uffff]+$/.test(text);
}
