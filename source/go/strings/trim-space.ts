import { withoutAtEnds } from '../../core/text/without-at-ends.ts';

/** The white space of Go's unicode.IsSpace; JavaScript's differs in U+0085 and U+FEFF. */
const goSpace =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

/** strings.TrimSpace */
export function trimGoSpace(text: string): string {
  return withoutAtEnds(text, goSpace);
}
