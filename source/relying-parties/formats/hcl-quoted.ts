import { quoted } from './quoted.ts';

/** A text in HCL 2 (hclsyntax/spec.md, Quoted Template Expression): neither `\b` nor `\f`, and no interpolation. */
export function hclQuoted(text: string): string {
  return quoted(text)
    .replace(/\\(.)/g, (escaped, letter) =>
      letter === 'b' ? '\\u0008' : letter === 'f' ? '\\u000c' : escaped,
    )
    .replace(/([$%])\{/g, '$1$1{');
}
