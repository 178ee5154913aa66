import { type ConfigurationMember, type MapNode, mapNode, textNode } from './configuration-node.ts';

/**
 * As gopkg.in/ini.v1 reads a file (parser.go, readValue): sections of keys. What stands before the first section is in
 * the one without a name.
 */
export function readGoIni(text: string, first = 1): MapNode {
  const lines = text.split(/\r?\n/);
  // So that quotes that are never closed are not looked for again and again.
  const lastWith = new Map(
    ['"""', '`'].map((quote) => [quote, lines.findLastIndex((line) => line.includes(quote))]),
  );
  const sections: { key: string; line: number; members: ConfigurationMember[] }[] = [
    { key: '', line: first, members: [] },
  ];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    const number = first + at;
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const section = /^\[([^\]]*)\]/.exec(line);
    if (section) {
      sections.push({ key: (section[1] ?? '').trim(), line: number, members: [] });
      continue;
    }
    const split = line.search(/[=:]/);
    // A key alone is an error there; grafana.ini and app.ini then do not load.
    if (split < 0) continue;
    const key = line
      .slice(0, split)
      .trim()
      .replace(/^["`](.*)["`]$/, '$1');
    const { value, end } = readValue(line.slice(split + 1).trim(), at);
    sections.at(-1)?.members.push({ key, line: number, value: textNode(value, number) });
    at = end;
  }
  return mapNode(
    sections.map(({ key, line, members }) => ({ key, line, value: mapNode(members, line) })),
    first,
  );

  function readValue(raw: string, at: number): { readonly value: string; readonly end: number } {
    for (const quote of ['"""', '`']) {
      if (!raw.startsWith(quote)) continue;
      const inner = raw.slice(quote.length);
      const close = inner.indexOf(quote);
      if (close >= 0) return { value: inner.slice(0, close), end: at };
      if ((lastWith.get(quote) ?? -1) <= at) return { value: raw, end: at };
      let end = at + 1;
      while (!lines[end]?.includes(quote)) end += 1;
      const [ended = ''] = (lines[end] ?? '').split(quote, 1);
      return { value: [inner, ...lines.slice(at + 1, end), ended].join('\n'), end };
    }
    const parts: string[] = [];
    let part = raw;
    let end = at;
    while (part.endsWith('\\') && end + 1 < lines.length) {
      parts.push(part.slice(0, -1));
      end += 1;
      part = (lines[end] ?? '').trim();
    }
    const value = [...parts, part].join('');
    // From the first sign of a comment on, also without a blank before it (IgnoreInlineComment is off).
    const comment = value.search(/[#;]/);
    const bare = comment >= 0 ? value.slice(0, comment).trim() : value;
    const isQuoted = bare.length > 1 && /^(["']).*\1$/s.test(bare);
    return { value: isQuoted ? bare.slice(1, -1) : bare, end };
  }
}
