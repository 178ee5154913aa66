import type { Configuration } from '../../core/configuration.ts';
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

/** What a look at Infra came to. Nothing is written by it. */
export type LookedAt =
  | { readonly is: 'seen'; readonly connection: Connection }
  | { readonly is: 'stopped'; readonly trouble: ApiTrouble };

/** What came of writing, for certain wherever it can be told. */
export type Written =
  /** Read back; `answerLost`: that is how it is known. */
  | { readonly is: 'stored'; readonly stored: StoredProvider; readonly answerLost: boolean }
  /** Nothing was written. */
  | { readonly is: 'refused'; readonly trouble: ApiTrouble }
  /** The answer was lost, and so was the way to read back. */
  | { readonly is: 'unknown'; readonly trouble: ApiTrouble };

/** How far connecting by Infra's API is. */
export type ApiConnect =
  | { readonly is: 'idle' }
  | { readonly is: 'looking'; readonly request: ConnectRequest }
  | { readonly is: 'stopped'; readonly trouble: ApiTrouble }
  /** Shown, and not written before it is confirmed. */
  | { readonly is: 'confirming'; readonly request: ConnectRequest; readonly connection: Connection }
  | { readonly is: 'writing'; readonly connection: Connection }
  | {
      readonly is: 'stored';
      readonly connection: Connection;
      readonly stored: StoredProvider;
      readonly answerLost: boolean;
    }
  | {
      readonly is: 'failed';
      readonly connection: Connection;
      readonly written: Exclude<Written, { readonly is: 'stored' }>;
    };

/** Whether Infra is being asked, or a person is. */
export function isUnderWay({ is }: ApiConnect): boolean {
  return is === 'looking' || is === 'confirming' || is === 'writing';
}
