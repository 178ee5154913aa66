import * as v from 'valibot';
import { count, failure, maybe, moment, type PlainData, text } from './plain-data.ts';

const redirect = v.object({ status: count, from: text, to: text });
export type Redirect = PlainData<typeof redirect>;

/** An HTTP answer as it arrived, with bounded size. Plain data. */
export const answer = v.object({
  /** The address that finally answered. */
  url: text,
  status: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  /** Lower-case names; the first of repeated fields, and of `www-authenticate` all. `set-cookie` is never kept. */
  headers: v.record(v.string(), text),
  /** Decoded as UTF-8; a byte order mark is kept, as Go keeps it. */
  body: text,
  /** Detected from the bytes; plain ASCII counts as `utf-8`. */
  encoding: v.picklist(['utf-8', 'utf-8-bom', 'utf-16', 'not-utf-8']),
  /** Bytes of the body after decompression. */
  bytes: count,
  milliseconds: count,
  /**
   * When the headers arrived: the reference for times in them, however late they are compared. Absent in facts of older
   * versions.
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
