import { describe, expect, it } from 'vitest';
import { rawServer } from './support/raw-server.ts';
import { send } from './support/send.ts';

const body = '{"a":"ü"}';
const status = 'HTTP/1.1 200 OK';
const length = 'Content-Length: 10';
const chunked = 'Transfer-Encoding: chunked';
const chunks = `a\r\n${body}\r\n0\r\n\r\n`;
const sent = (lines: readonly string[], rest = body) => `${lines.join('\r\n')}\r\n\r\n${rest}`;

/** What Go 1.19.8 and 1.26 make of each. */
const table: readonly [string, string, 'read' | 'http-malformed' | 'http-truncated' | 'connection-reset'][] =
  [
    ['a folded header', sent([status, 'X-A: b', '  c', '\td', length]), 'read'],
    ['a first header that is folded', sent([status, ' X-A: b', length]), 'http-malformed'],
    ['a blank before a colon', sent([status, 'X-A : b', length]), 'read'],
    ['a blank in a name', sent([status, 'X A: b', length]), 'read'],
    ['a header without a colon', sent([status, 'X-A', length]), 'http-malformed'],
    ['a letter beyond ASCII in a header', sent([status, 'X-A: M\u00fcller', length]), 'read'],
    ['a header of 100 kilobytes', sent([status, `X-A: ${'b'.repeat(100_000)}`, length]), 'read'],
    ['lines that end in LF alone', sent([status, 'X-A: b', length]).replaceAll('\r', ''), 'read'],
    ['a length beside chunks', sent([status, 'Content-Length: 99', chunked], chunks), 'read'],
    ['chunks beside a length', sent([status, chunked, 'Content-Length: 99'], chunks), 'read'],
    ['the same length twice', sent([status, length, length]), 'read'],
    ['two lengths', sent([status, length, 'Content-Length: 5']), 'http-malformed'],
    ['two lengths in one header', sent([status, 'Content-Length: 10, 10']), 'http-malformed'],
    ['a length with a sign', sent([status, 'Content-Length: +10']), 'http-malformed'],
    ['a length below zero', sent([status, 'Content-Length: -1']), 'http-malformed'],
    ['a length of nothing', sent([status, 'Content-Length:']), 'read'],
    ['no length', sent([status]), 'read'],
    ['no headers', sent([status]), 'read'],
    ['bytes behind the body', sent([status, length], `${body}more`), 'read'],
    ['a body that is cut off', sent([status, 'Content-Length: 11']), 'http-truncated'],
    ['a head that is cut off', `${status}\r\n${length}\r\n`, 'connection-reset'],
    ['no reason', sent(['HTTP/1.1 200', length]), 'read'],
    ['two blanks before the status', sent(['HTTP/1.1  200 OK', length]), 'read'],
    ['a status of four digits', sent(['HTTP/1.1 2000 OK', length]), 'http-malformed'],
    ['HTTP/1.2', sent(['HTTP/1.2 200 OK', length]), 'read'],
    ['HTTP/1.0', sent(['HTTP/1.0 200 OK']), 'read'],
    ['HTTP/2', sent(['HTTP/2 200 OK', length]), 'http-malformed'],
    ['another protocol', sent(['ICY 200 OK', length]), 'http-malformed'],
    [
      'interim answers',
      sent(['HTTP/1.1 100 A', '', 'HTTP/1.1 103 B', 'Link: c', '', status, length]),
      'read',
    ],
    ['chunks', sent([status, chunked.toUpperCase()], chunks), 'read'],
    ['a blank after the size of a chunk', sent([status, chunked], chunks.replace('a', 'a ')), 'read'],
    ['an extension of a chunk', sent([status, chunked], chunks.replace('a', '000A;b="c"')), 'read'],
    ['a trailer', sent([status, chunked], chunks.replace('0\r\n', '0\r\nX-A: b\r\n')), 'read'],
    ['a size that is none', sent([status, chunked], chunks.replace('a', '0xa')), 'http-malformed'],
    ['no line end behind a chunk', sent([status, chunked], `a\r\n${body}0\r\n\r\n`), 'http-malformed'],
    ['no last chunk', sent([status, chunked], `a\r\n${body}\r\n`), 'http-truncated'],
    ['no end behind the last chunk', sent([status, chunked], `a\r\n${body}\r\n0\r\n`), 'http-truncated'],
    ['chunks announced twice', sent([status, chunked, chunked], chunks), 'http-malformed'],
    ['packed chunks', sent([status, 'Transfer-Encoding: gzip, chunked'], chunks), 'http-malformed'],
    ['an encoding that says nothing', sent([status, 'Transfer-Encoding: identity']), 'http-malformed'],
    ['an announcement of chunks in HTTP/1.0', sent(['HTTP/1.0 200 OK', chunked, length]), 'read'],
    ['a body where there is none', sent(['HTTP/1.1 204 A', length]), 'read'],
  ];

describe.each(['GET', 'POST'] as const)('the answer to a %s', (method) => {
  it.each(table)('with %s is taken as Go takes it', async (_name, wire, outcome) => {
    const server = await rawServer((socket) => socket.end(wire));
    const exchange = await send(server.origin, { method });
    const got = exchange.outcome === 'answered' ? 'read' : exchange.failure.code;
    expect(got).toBe(outcome);
  });

  it.each([1, 7, 4096])('is the same in pieces of %i bytes', async (size) => {
    const wire = Buffer.from(sent([status, 'X-A: b', ' c', chunked], chunks));
    const server = await rawServer((socket) => {
      for (let at = 0; at < wire.length; at += size) socket.write(wire.subarray(at, at + size));
      socket.end();
    });
    const { answer } = await send(server.origin, { method });
    expect(answer).toMatchObject({ status: 200, body, headers: { 'x-a': 'b c' } });
  });
});
