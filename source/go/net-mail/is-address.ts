/** RFC 5322 atoms with single inner dots; any character beyond ASCII is allowed. */
const atom = /[!#-'*+\-/0-9=?A-Z^-~\u0080-\u{10ffff}]+/u.source;
const dotted = `${atom}(?:\\.${atom})*`;
const plain = new RegExp(`^[ \\t]*${dotted}@[ \\t]*${dotted}[ \\t]*$`, 'u');
const beyondPlain = /[<>"()[\]:;,\\]/;

/**
 * Whether net/mail.ParseAddress accepts it; undefined for forms with a name, a comment or quotes, which are not parsed
 * here.
 */
export function isMailAddress(text: string): boolean | undefined {
  return plain.test(text) || (text.includes('@') && beyondPlain.test(text) ? undefined : false);
}
