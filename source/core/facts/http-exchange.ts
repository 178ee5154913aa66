import * as v from 'valibot';
import { count, failure, maybe, moment, type PlainData, text } from './plain-data.ts';

/** One redirect that was followed. */
const redirect = v.object({ status: count, from: text, to: text });
export type Redirect = PlainData<typeof redirect>;

/** An HTTP answer as it arrived, bounded. Plain data. */
export const answer = v.object({
  /** The address that answered in the end. */
  url: text,
  status: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  /** Lower-case names; several values joined with ", ". `set-cookie` is never kept. */
  headers: v.record(v.string(), text),
  /** Decoded as UTF-8; a byte order mark is kept, as Go keeps it. */
  body: text,
  /** How the bytes look: `utf-8` also where they are plain ASCII. */
  encoding: v.picklist(['utf-8', 'utf-8-bom', 'utf-16', 'not-utf-8']),
  /** Bytes of the body after decompression. */
  bytes: count,
  milliseconds: count,
  /**
   * When the headers came: what the times in them are compared with, however much later that is done. Absent in facts that
   * an older version saved.
   */
  receivedAt: maybe(moment),
  redirects: v.array(redirect),
});
export type HttpAnswer = PlainData<typeof answer>;

const answered = v.object({ outcome: v.literal('answered'), requested: text, answer });
const unanswered = v.object({
  outcome: v.literal('failed'),
  requested: text,
  failure,
  redirects: v.array(redirect),
});
export type HttpExchange =
  | (PlainData<typeof answered> & { readonly failure?: never })
  | (PlainData<typeof unanswered> & { readonly answer?: never });
export const exchange: v.GenericSchema<unknown, HttpExchange> = v.variant('outcome', [answered, unanswered]);
