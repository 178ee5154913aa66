import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { Result } from '../../core/http/failure.ts';
import type { Clock } from '../../core/run/ports.ts';
import { largestBody, tooLarge } from './body-text.ts';
import { type RawAnswer, rawAnswer } from './raw-answer.ts';
import { readAnswer } from './read-answer.ts';

/** A tenth of Go's limit (net/http: transport.go, maxHeaderResponseSize). */
const largestHead = 1024 * 1024;

/**
 * Replaces Node's parser on a connection that carries one answer. Errors have that parser's codes; Node itself still
 * reports a connection that ends too early.
 */
export function takeAnswer(
  request: ClientRequest,
  socket: Socket,
  now: Clock['now'],
  finish: (result: Result<RawAnswer>) => void,
  onBody: () => void,
): void {
  const reading = readAnswer();
  let awaited = reading.next().value;
  let size = 0;
  let receivedAt: number | undefined;
  const fail = (code: string, message: string): unknown =>
    request.destroy(Object.assign(new Error(message), { code }));
  const take = (piece?: Buffer): unknown => {
    size += piece?.length ?? 0;
    // The last piece of a head may include the first bytes of the body, which a limit can count too.
    if (awaited === 'head' && size > largestHead) return fail('HPE_HEADER_OVERFLOW', 'Header overflow');
    const { value } = reading.next(piece?.toString('latin1'));
    awaited = value;
    if (value === 'head') return undefined;
    if (value !== 'body' && value.is === 'refused')
      return value.why !== undefined && fail('HPE_MALFORMED', value.why);
    receivedAt ??= now();
    onBody();
    const isTooLarge = value === 'body' ? size > largestHead + largestBody : value.body.length > largestBody;
    if (isTooLarge) return finish({ ok: false, failure: tooLarge() });
    if (value === 'body') return undefined;
    const body = [Buffer.from(value.body, 'latin1')];
    return finish({ ok: true, value: rawAnswer(value.status, value.headers, body, receivedAt) });
  };
  socket.removeAllListeners('data').on('data', take);
  socket.prependOnceListener('end', () => take());
}
