import type { Diagnosis, Progress } from '../core/diagnose.ts';
import type { Result } from '../core/failure.ts';
import type { SignInEvent } from '../core/ports.ts';
import type { ComparisonReport } from '../core/report/comparison-report.ts';
import type { LookedAt, Written } from './connect/api-connect.ts';
import type { FormedOpinion } from './formed-opinion.ts';
import type { Intent } from './intent.ts';
import type { RelyingPartyChoice } from './registration/added-relying-party.ts';
import type { ReportFile, SavedReport } from './report-file.ts';
import type { DemoChange, Kept, SavedProviders } from './services.ts';
import type { DemoFault, TimerName } from './session.ts';

/** Everything that can happen to the wizard: what the person wants, and what comes from the world. */
export type SessionEvent =
  | Intent
  | { readonly type: 'tick'; readonly timer: TimerName; readonly id: number }
  /** Begin: sent once, after the first drawing. */
  | { readonly type: 'started'; readonly faults?: readonly DemoFault[] }
  | { readonly type: 'progress'; readonly run: number; readonly progress: Progress }
  | { readonly type: 'diagnosed'; readonly run: number; readonly diagnosis: Diagnosis }
  | { readonly type: 'login-news'; readonly run: number; readonly news: SignInEvent }
  | ({ readonly type: 'saved-loaded' } & SavedProviders)
  | { readonly type: 'provider-saved'; readonly result: Result<Kept> }
  | { readonly type: 'copied'; readonly label: string; readonly result: Result<undefined> }
  | { readonly type: 'browser-result'; readonly url: string; readonly result: Result<undefined> }
  | { readonly type: 'opinions-formed'; readonly opinions: readonly FormedOpinion[] }
  | { readonly type: 'people-compared'; readonly comparison: ComparisonReport }
  | { readonly type: 'relying-parties-listed'; readonly choices: readonly RelyingPartyChoice[] }
  | { readonly type: 'report-saved'; readonly as: ReportFile; readonly result: Result<SavedReport> }
  | { readonly type: 'infra-found'; readonly path?: string }
  /** The person is logged in to this Infra. */
  | { readonly type: 'infra-login'; readonly host: string }
  /** The person has an access key for these. */
  | { readonly type: 'infra-keys'; readonly origins: readonly string[] }
  | { readonly type: 'infra-looked-at'; readonly looked: LookedAt }
  | { readonly type: 'infra-written'; readonly written: Written }
  /** Redacted and printable. */
  | { readonly type: 'infra-output'; readonly text: string }
  | { readonly type: 'infra-ended'; readonly exitCode?: number }
  /** The demo provider changed: another fault, or repaired. */
  | ({ readonly type: 'demo-changed' } & DemoChange)
  | { readonly type: 'demo-failed'; readonly why: string };

export type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { readonly type: Type }>;
