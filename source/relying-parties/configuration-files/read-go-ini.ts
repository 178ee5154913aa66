import { type ConfigurationMember, type MapNode, mapNode, textNode } from './configuration-node.ts';

/** Sections of keys, with the first error; a single one makes the program reject the whole file. */
export interface GoIni extends MapNode {
  readonly trouble?: { readonly line: number; readonly why: string };
}

/** Reads a file as gopkg.in/ini.v1 does (parser.go, readValue). Keys before the first section are in the section ''. */
export function readGoIni(text: string, first = 1): GoIni {
  const lines = text.split(/\r?\n/);
  // Avoids repeated searches for quotes that are never closed.
  const lastWith = new Map(
    ['"""', '`'].map((quote) => [quote, lines.findLastIndex((line) => line.includes(quote))]),
  );
  let members: ConfigurationMember[] = [];
  let trouble: GoIni['trouble'];
  // A section that occurs again is continued.
  const sections = new Map([['', { line: first, members }]]);
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    const number = first + at;
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    if (line.startsWith('[')) {
      const close = line.lastIndexOf(']');
      if (close < 0) trouble ??= { line: number, why: 'a section has no closing bracket' };
      const key = line.slice(1, close);
      const section = sections.get(key) ?? { line: number, members: [] };
      sections.set(key, section);
      members = section.members;
      continue;
    }
    const split = line.search(/[=:]/);
    if (split <= 0) {
      // A template may produce anything here.
      if (!line.includes('{{')) trouble ??= { line: number, why: 'a line is not a key with = and a value' };
      continue;
    }
    const key = line
      .slice(0, split)
      .trim()
      .replace(/^["`](.*)["`]$/, '$1');
    const { value, end } = readValue(line.slice(split + 1).trim(), at);
    members.push({ key, line: number, value: textNode(value, number) });
    at = end;
  }
  const sectionNodes = mapNode(
    [...sections].map(([key, { line, members }]) => ({ key, line, value: mapNode(members, line) })),
    first,
  );
  return { ...sectionNodes, ...(trouble && { trouble }) };

  function readValue(raw: string, at: number): { readonly value: string; readonly end: number } {
    for (const quote of ['"""', '`']) {
      if (!raw.startsWith(quote)) continue;
      const inner = raw.slice(quote.length);
      const close = inner.lastIndexOf(quote);
      if (close >= 0) return { value: inner.slice(0, close), end: at };
      if ((lastWith.get(quote) ?? -1) <= at) {
        trouble ??= { line: first + at, why: `${quote} has no counterpart` };
        return { value: raw, end: at };
      }
      let end = at + 1;
      while (!lines[end]?.includes(quote)) end += 1;
      const ended = lines[end] ?? '';
      const rest = ended.slice(0, ended.lastIndexOf(quote));
      return { value: [inner, ...lines.slice(at + 1, end), rest].join('\n'), end };
    }
    const parts: string[] = [];
    let part = raw;
    let end = at;
    while (part.endsWith('\\')) {
      parts.push(part.slice(0, -1));
      end += 1;
      part = (lines[end] ?? '').trim();
    }
    if (end > at) return { value: [...parts, part].join(''), end };
    // A comment starts at its first sign, even without a space before it (IgnoreInlineComment is off).
    const comment = raw.search(/[#;]/);
    const bare = comment >= 0 ? raw.slice(0, comment).trim() : raw;
    const isQuoted = /^(?:"[^"]*"|'[^']*')$/.test(bare);
    return { value: isQuoted ? bare.slice(1, -1) : bare, end };
  }
}
