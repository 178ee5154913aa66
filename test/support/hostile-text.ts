import { fc } from './properties.ts';

/** Texts that have an effect when printed raw: on terminals, on the eye, in Markdown, HTML, XML, JSON and shells. */
export const hostileTexts = {
  'a link (OSC 8)': '\u001b]8;;https://evil.example/\u0007click\u001b]8;;\u0007',
  'the clipboard (OSC 52)': '\u001b]52;c;ZXZpbA==\u0007',
  'cursor movements': '\u001b[1A\u001b[2K\r  ✔ ok all is well\u001b[8m',
  'C1 controls': '\u009b31mred\u009d52;c;ZXZpbA==\u009c',
  'the reading order': '\u202egnp.exe\u2066x\u2069\u200f',
  'zero-width characters': 'ad\u200bmi\u2060n\ufeff\u{e0041}',
  'line ends': 'one\n✔ two\r\nthree\u2028four\u0085five',
  Markdown: '](https://evil.example) ![x](https://evil.example/p.png) | `a` ``` <https://evil.example> **b**',
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;"\'',
  XML: ']]><failure/><!--\u0000\u0001',
  'a shell': `'; touch owned; $(touch owned) \`touch owned\` & | > owned "`,
  'placeholders of ours': '{issuer} {clientId} $' + '{issuer} $& $1',
  'an inherited name': '__proto__',
  length: `long ${'x'.repeat(1_000_000)}`,
} as const;

const pieces = Object.values(hostileTexts).filter((text) => text.length < 1000);
const anyCharacter = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

/** Hostile pieces and arbitrary characters, well-formed or not, in any order. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), anyCharacter, fc.string({ unit: 'binary', maxLength: 20 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** Characters that control a terminal or deceive the eye, line ends included. */
const terminalCharacters =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** The control characters in a text; the report's own line ends, and colours where allowed, do not count. */
export function actingIn(text: string, ours: RegExp = /\u001b\[\d+(?:;\d+)*m/g): readonly string[] {
  return text.replace(ours, '').replaceAll('\n', '').match(terminalCharacters) ?? [];
}
