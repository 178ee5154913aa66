/** RFC 5322 atoms with dots, any character beyond ASCII among them; no dot first, last or twice. */
const atom = /[!#-'*+\-/0-9=?A-Z^-~\u0080-\u{10ffff}]+/u.source;
const dotted = `${atom}(?:\\.${atom})*`;
const plain = new RegExp(`^[ \\t]*${dotted}@[ \\t]*${dotted}[ \\t]*$`, 'u');
const beyondPlain = /[<>"()[\]:;,\\]/;

/** Whether net/mail.ParseAddress takes it; undefined for forms with a name, a comment or quotes, which are not read here. */
export function isMailAddress(text: string): boolean | undefined {
  return plain.test(text) || (text.includes('@') && beyondPlain.test(text) ? undefined : false);
}
