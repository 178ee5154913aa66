/** An answer as Go's HTTP client reads it, with its bytes as Latin-1. */
export interface AnswerOfGo {
  readonly is: 'answer';
  readonly status: number;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
}

/** Why Go refuses it; no reason if the connection ended too early. */
export interface Refused {
  readonly is: 'refused';
  readonly why?: string;
}

/** Yields the part it waits for, and is passed the next bytes as Latin-1, or undefined at their end. */
export type Reading<T> = Generator<'head' | 'body', T, string | undefined>;

type Headers = Map<string, string[]>;

/**
 * Go 1.19: net/http (response.go, transfer.go, internal/chunked.go) and net/textproto (reader.go). Node's parser refuses
 * what Go accepts (a folded header, a blank before a colon, a length beside chunks, bytes after the body), and accepts
 * what Go refuses (any transfer encoding but “chunked”). The connection carries one answer, so the rest is ignored.
 */
export function* readAnswer(): Reading<AnswerOfGo | Refused> {
  const incoming = new Incoming();
  for (;;) {
    const line = yield* incoming.line();
    if (line === undefined) return cutOff;
    const [, major, minor, status] = /^HTTP\/(\d)\.(\d) +(\+?\d{2,3})(?![^ ])/.exec(line) ?? [];
    if (status?.length !== 3) return malformed(`malformed HTTP response ${quoted(line)}`);
    const headers = yield* incoming.headers();
    if (!(headers instanceof Map)) return headers;
    const code = Number(status);
    if (code === 101) return malformed('The protocol was changed unasked.');
    if (code >= 100 && code < 200) continue;
    const body = yield* incoming.body(code, headers, `${major}.${minor}` >= '1.1');
    if (typeof body !== 'string') return body;
    return { is: 'answer', status: code, headers, body };
  }
}

const cutOff: Refused = { is: 'refused' };

function malformed(why: string): Refused {
  return { is: 'refused', why };
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}

class Incoming {
  #text = '';
  #part: 'head' | 'body' = 'head';

  *line(): Reading<string | undefined> {
    for (let from = 0; ; ) {
      const end = this.#text.indexOf('\n', from);
      if (end >= 0) return this.#cut(end + 1).replace(/\r?\n$/, '');
      from = this.#text.length;
      if (!(yield* this.#more())) return undefined;
    }
  }

  /** Reads up to the empty line. A line that begins with a blank continues the previous one. */
  *headers(): Reading<Headers | Refused> {
    const headers = new Map<string, string[]>();
    if (yield* this.#blankFollows()) return malformed('malformed MIME header initial line');
    for (;;) {
      const line = yield* this.line();
      if (line === undefined) return cutOff;
      if (line === '') return headers;
      const colon = line.indexOf(':');
      if (colon < 0) return malformed(`malformed MIME header: missing colon: ${quoted(line)}`);
      const value = [line.slice(colon + 1)];
      while (yield* this.#blankFollows()) value.push((yield* this.line()) ?? '');
      const name = line.slice(0, colon).toLowerCase();
      const values = headers.get(name) ?? [];
      headers.set(name, values);
      values.push(trimmed(value.map(trimmed).join(' ')));
    }
  }

  *body(status: number, headers: Headers, mayBeChunked: boolean): Reading<string | Refused> {
    this.#part = 'body';
    const encodings = mayBeChunked ? headers.get('transfer-encoding') : undefined;
    if (encodings && (encodings.length > 1 || encodings[0]?.toLowerCase() !== 'chunked')) {
      return malformed(`unsupported transfer encoding: ${quoted(encodings.join(', '))}`);
    }
    const lengths = new Set(encodings ? [] : headers.get('content-length'));
    if (lengths.size > 1) return malformed('http: message cannot contain multiple Content-Length headers');
    if (status < 200 || status === 204 || status === 304) return '';
    if (encodings) return yield* this.#chunks();
    const [length = ''] = lengths;
    if (!/^\d*$/.test(length)) return malformed(`bad Content-Length ${quoted(length)}`);
    if (length === '') return yield* this.#take(Number.POSITIVE_INFINITY);
    const body = yield* this.#take(Number(length));
    return body.length < Number(length) ? cutOff : body;
  }

  *#chunks(): Reading<string | Refused> {
    const chunks: string[] = [];
    for (;;) {
      const line = yield* this.line();
      if (line === undefined) return cutOff;
      const [digits = ''] = trimmed(line).split(';');
      if (!/^[\da-f]{1,16}$/i.test(digits)) return malformed('invalid byte in chunk length');
      const size = Number.parseInt(digits, 16);
      if (size === 0) break;
      const chunk = yield* this.#take(size + 2);
      if (chunk.length < size + 2) return cutOff;
      if (!chunk.endsWith('\r\n')) return malformed('malformed chunked encoding');
      chunks.push(chunk.slice(0, -2));
    }
    const trailers = yield* this.headers();
    return trailers instanceof Map ? chunks.join('') : trailers;
  }

  /** Reads that many bytes, or fewer if the connection ends first. */
  *#take(count: number): Reading<string> {
    const pieces: string[] = [];
    for (let left = count; ; ) {
      const piece = this.#cut(left);
      pieces.push(piece);
      left -= piece.length;
      if (left === 0 || !(yield* this.#more())) return pieces.join('');
    }
  }

  *#blankFollows(): Reading<boolean> {
    while (this.#text === '') if (!(yield* this.#more())) return false;
    return this.#text.startsWith(' ') || this.#text.startsWith('\t');
  }

  *#more(): Reading<boolean> {
    const piece = yield this.#part;
    this.#text += piece ?? '';
    return piece !== undefined;
  }

  #cut(length: number): string {
    const cut = this.#text.slice(0, length);
    this.#text = this.#text.slice(length);
    return cut;
  }
}

/** Trims as Go's textproto does: blanks and tabs only. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === ' ' || text[start] === '\t') start += 1;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  return text.slice(start, end);
}
