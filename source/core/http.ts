import type { Failure } from './failure.ts';

/** An HTTP answer as it arrived, bounded. Plain data. */
export interface HttpAnswer {
  /** The address that answered in the end. */
  readonly url: string;
  readonly status: number;
  /** Lower-case names; several values joined with ", ". `set-cookie` is never kept. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded as UTF-8; a byte order mark is kept, as Go keeps it. */
  readonly body: string;
  /** How the bytes look: `utf-8` also where they are plain ASCII. */
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16' | 'not-utf-8';
  /** Bytes of the body after decompression. */
  readonly bytes: number;
  readonly milliseconds: number;
  /**
   * Local time when the headers came, milliseconds since the epoch: what the times in them are compared with, however
   * much later that is done. Absent in facts that an older version saved.
   */
  readonly receivedAt?: number;
  readonly redirects: readonly Redirect[];
}

/** One redirect that was followed. */
export interface Redirect {
  readonly status: number;
  readonly from: string;
  readonly to: string;
}

export type HttpExchange =
  | {
      readonly outcome: 'answered';
      readonly requested: string;
      readonly answer: HttpAnswer;
      readonly failure?: never;
    }
  | {
      readonly outcome: 'failed';
      readonly requested: string;
      readonly failure: Failure;
      readonly redirects: readonly Redirect[];
      readonly answer?: never;
    };

/** The media type without parameters, lower case; empty where there is none. */
export function mediaType(answer: HttpAnswer): string {
  return (answer.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Whether a media type is that of JSON or of a format built on it (RFC 6839, 3.1). */
export function isJsonType(type: string): boolean {
  return /^application\/(?:json|[\w.-]+\+json)$/.test(type);
}
