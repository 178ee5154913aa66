import type { Configuration } from '../../core/run/configuration.ts';
import type {
  ApiTrouble,
  Connection,
  SeenHere,
  StoredProvider,
  WishedProvider,
} from '../../relying-parties/infra/rules.ts';

/** A provider to store, and the Infra that is to store it. */
export interface ConnectRequest {
  /** The Infra that the person has an access key for. */
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

/** The result of looking at Infra, which writes nothing. */
export type LookedAt = Stopped | { readonly is: 'seen'; readonly connection: Connection };

/** The result of writing, verified wherever possible. */
export type Written =
  /** Read back; `answerLost`: only reading back showed it. */
  | { readonly is: 'stored'; readonly stored: StoredProvider; readonly answerLost: boolean }
  /** `refused`: nothing was written. `unknown`: the answer was lost, and reading back failed too. */
  | { readonly is: 'refused' | 'unknown'; readonly trouble: ApiTrouble };

/** After a lost answer, only reading back tells. */
export function isUnwritten({ is, trouble }: Written & { readonly trouble: ApiTrouble }): boolean {
  return is === 'refused' && trouble.code !== 'answer-lost';
}

/** The progress of connecting, by one way at a time: Infra's API, or the `infra` program. */
export type Connecting =
  | { readonly is: 'idle' }
  | { readonly is: 'looking'; readonly request: ConnectRequest }
  | Stopped
  /** Shown, and not written before it is confirmed. */
  | { readonly is: 'confirming'; readonly request: ConnectRequest; readonly connection: Connection }
  | { readonly is: 'writing'; readonly connection: Connection }
  | (Written & { readonly connection: Connection })
  /** Requested once; runs when confirmed. */
  | { readonly is: 'program-asked' }
  | { readonly is: 'program-runs' | 'program-done'; readonly output: string }
  | { readonly is: 'program-failed'; readonly output: string; readonly exitCode?: number };

export function isByApi({ is }: Connecting): boolean {
  return is !== 'idle' && !is.startsWith('program-');
}

/** Whether it continues by itself. */
export function isWaitedFor({ is }: Connecting): boolean {
  return is === 'looking' || is === 'writing' || is === 'program-runs';
}

/** Whether Infra or the person is being asked. */
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
