import { quoted } from './quoted.ts';

/** A string in HCL 2 (hclsyntax/spec.md, Quoted Template Expression), without `\b`, `\f` and interpolation. */
export function hclQuoted(text: string): string {
  return quoted(text)
    .replace(/\\(.)/g, (escaped, letter) =>
      letter === 'b' ? '\\u0008' : letter === 'f' ? '\\u000c' : escaped,
    )
    .replace(/([$%])\{/g, '$1$1{');
}
