import type { Configuration } from '../../core/run/configuration.ts';
import type {
  ApiTrouble,
  Connection,
  SeenHere,
  StoredProvider,
  WishedProvider,
} from '../../relying-parties/infra/rules.ts';

/** What an Infra is asked to take. */
export interface ConnectRequest {
  /** Of the Infra that the person has an access key for. */
  readonly origin: string;
  readonly configuration: Configuration;
  readonly wished: WishedProvider;
  readonly here: SeenHere;
}

/** Nothing was written. */
interface Stopped {
  readonly is: 'stopped';
  readonly trouble: ApiTrouble;
}

/** What a look at Infra came to. Nothing is written by it. */
export type LookedAt = Stopped | { readonly is: 'seen'; readonly connection: Connection };

/** What came of writing, for certain wherever it can be told. */
export type Written =
  /** Read back; `answerLost`: that is how it is known. */
  | { readonly is: 'stored'; readonly stored: StoredProvider; readonly answerLost: boolean }
  /** `refused`: nothing was written. `unknown`: the answer was lost, and so was the way to read back. */
  | { readonly is: 'refused' | 'unknown'; readonly trouble: ApiTrouble };

/** Of an answer that was lost, only what reading back showed is known. */
export function isUnwritten({ is, trouble }: Written & { readonly trouble: ApiTrouble }): boolean {
  return is === 'refused' && trouble.code !== 'answer-lost';
}

/** How far connecting is. One way at a time: by Infra's API, or by the `infra` program. */
export type Connecting =
  | { readonly is: 'idle' }
  | { readonly is: 'looking'; readonly request: ConnectRequest }
  | Stopped
  /** Shown, and not written before it is confirmed. */
  | { readonly is: 'confirming'; readonly request: ConnectRequest; readonly connection: Connection }
  | { readonly is: 'writing'; readonly connection: Connection }
  | (Written & { readonly connection: Connection })
  /** Asked for once; it runs when that is confirmed. */
  | { readonly is: 'program-asked' }
  | { readonly is: 'program-runs' | 'program-done'; readonly output: string }
  | { readonly is: 'program-failed'; readonly output: string; readonly exitCode?: number };

export function isByApi({ is }: Connecting): boolean {
  return is !== 'idle' && !is.startsWith('program-');
}

/** Whether it goes on by itself. */
export function isWaitedFor({ is }: Connecting): boolean {
  return is === 'looking' || is === 'writing' || is === 'program-runs';
}

/** Whether Infra is being asked, or a person is. */
export function isUnderWay(connect: Connecting): boolean {
  return isWaitedFor(connect) || connect.is === 'confirming' || connect.is === 'program-asked';
}

interface IsConnecting {
  readonly connect: Connecting;
}

/** Back from what was asked; what is written is waited for, and what was done stays. */
export function withoutAsking<Connected extends IsConnecting>(session: Connected): Connected {
  const { is } = session.connect;
  const isAsked = is === 'looking' || is === 'confirming' || is === 'stopped' || is === 'program-asked';
  return isAsked ? { ...session, connect: { is: 'idle' } } : session;
}

/** Other answers than those that were connected. */
export function withoutConnecting<Connected extends IsConnecting>(session: Connected): Connected {
  const { is } = session.connect;
  return is === 'writing' || is === 'program-runs' ? session : { ...session, connect: { is: 'idle' } };
}
