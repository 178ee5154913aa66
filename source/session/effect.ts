import type { Configuration, PublicConfiguration } from '../core/configuration.ts';
import type { Diagnosis } from '../core/diagnose.ts';
import type { FactName, Gathered } from '../core/facts.ts';
import type { InfraPlan, OverallVerdict } from '../core/report/report.ts';
import type { Secret } from '../core/secrets/secret.ts';
import type { Connection } from '../relying-parties/infra/rules.ts';
import type { ConnectRequest } from './connect/api-connect.ts';
import type { Learned } from './fields/configuration-of.ts';
import type { Intent } from './intent.ts';
import type { AddedRelyingParty } from './registration/added-relying-party.ts';
import type { ReportFile } from './report-file.ts';
import type { TimerName } from './session.ts';

/** Everything the wizard can ask of the world. `perform-effects.ts` carries each out once. */
export type SessionEffect =
  /** `have` holds no input: whoever carries it out knows the clock and the machine. */
  | {
      readonly type: 'diagnose';
      readonly run: number;
      readonly configuration: Configuration;
      readonly have: Gathered;
      readonly want: readonly FactName[];
      readonly relyingParties: readonly AddedRelyingParty[];
      /** Whether the login may open the browser. */
      readonly openBrowser: boolean;
    }
  | { readonly type: 'cancel-run'; readonly run: number }
  /** Ring once; the tick carries `id`. A later one of the same name replaces it. */
  | { readonly type: 'later'; readonly timer: TimerName; readonly id: number; readonly milliseconds: number }
  | { readonly type: 'load-saved' }
  | ({ readonly type: 'save-provider'; readonly verdict: OverallVerdict } & Learned)
  | Extract<Intent, { readonly type: 'copy' | 'open-url' }>
  | ({
      readonly type: 'form-opinions';
      readonly relyingParties: readonly AddedRelyingParty[];
    } & Learned)
  | {
      readonly type: 'compare-people';
      readonly configuration: PublicConfiguration;
      readonly before: Diagnosis;
      readonly after: Diagnosis;
    }
  | { readonly type: 'list-relying-parties' }
  | ({ readonly type: 'save-report'; readonly as: ReportFile } & Learned)
  /** The redirected address, as pasted; it may hold a code. */
  | { readonly type: 'deliver-paste'; readonly run: number; readonly address: Secret }
  | { readonly type: 'paste-only'; readonly run: number }
  | { readonly type: 'find-infra' }
  | { readonly type: 'look-at-infra'; readonly request: ConnectRequest }
  | {
      readonly type: 'write-to-infra';
      readonly request: ConnectRequest;
      readonly connection: Connection;
    }
  | {
      readonly type: 'run-infra';
      readonly plan: InfraPlan;
      readonly configuration: Configuration;
    }
  | { readonly type: 'demo-sign-in'; readonly person: number; readonly url: string }
  | { readonly type: 'demo-set-fault'; readonly fault?: string }
  /** Registers these, too. */
  | { readonly type: 'demo-repair'; readonly redirectUris: readonly string[] }
  | { readonly type: 'exit'; readonly exitCode: number };
