import type { ProviderKind } from '../core/run/configuration.ts';
import type { Secret } from '../core/secrets/secret.ts';
import type { Copyable } from './copyable.ts';
import type { FieldName, SecretFieldName, TextFieldName } from './fields/fields.ts';
import type { ReportFile } from './question.ts';
import type { Step } from './steps/steps.ts';

/** What a person wants of the wizard, whichever way they say it. */
export type Intent =
  | SetField
  /** Through with the fields: what they hold is judged, and of the one that is named also that it holds nothing. */
  | { readonly type: 'fields-done'; readonly field?: FieldName }
  | { readonly type: 'choose-kind'; readonly kind: ProviderKind }
  | { readonly type: 'choose-saved'; readonly index: number }
  /** Go on: check what is to be checked, then to the next step. */
  | { readonly type: 'submit' }
  /** Look at this step for now: it no longer goes on by itself. */
  | { readonly type: 'stay' }
  | { readonly type: 'go-back' }
  | { readonly type: 'go-to'; readonly step: Step }
  | { readonly type: 'recheck' }
  | { readonly type: 'watch'; readonly on: boolean }
  /** A new test login; `asInfra`: without PKCE and nonce, as Infra sends it. */
  | { readonly type: 'sign-in'; readonly asInfra?: true }
  /** A login of somebody else, to compare with the present one. */
  | { readonly type: 'sign-in-another' }
  /** Back to the other person's login, the present one beside it. */
  | { readonly type: 'show-other-person' }
  /** As this person of the demo, without a browser. */
  | { readonly type: 'sign-in-as'; readonly person: number }
  | { readonly type: 'stop-sign-in' }
  /** Go on without the port that another program holds. */
  | { readonly type: 'give-up-port' }
  /** The address that the browser was sent back to; it may hold a code. */
  | { readonly type: 'deliver-address'; readonly address: Secret }
  | ({ readonly type: 'copy' } & Copyable)
  | { readonly type: 'open-url'; readonly url: string }
  /** Look at Infra, to connect by its API; nothing is written before `confirm-connect`. */
  | { readonly type: 'connect' }
  | { readonly type: 'confirm-connect' }
  /** What the command printed in the pod of Infra’s server. */
  | { readonly type: 'take-server-output'; readonly output: string }
  /** Asked for once, and run when `submit` confirms it. */
  | { readonly type: 'run-infra' }
  /** What further relying parties make of the login. */
  | { readonly type: 'ask-opinions' }
  /** Which relying parties can be added to the registration. */
  | { readonly type: 'list-relying-parties' }
  | { readonly type: 'add-relying-party'; readonly id: string; readonly address?: string }
  | { readonly type: 'remove-relying-party'; readonly id: string }
  | { readonly type: 'save-report'; readonly as: ReportFile }
  /** No fault where none is named. */
  | { readonly type: 'choose-fault'; readonly fault?: string }
  | { readonly type: 'repair' }
  | { readonly type: 'quit' }
  /** Ctrl-C or a signal: the end, at once. */
  | { readonly type: 'interrupt' };

export type SetField =
  | { readonly type: 'set-field'; readonly field: TextFieldName; readonly value: string }
  | {
      readonly type: 'set-field';
      readonly field: SecretFieldName;
      readonly value: Secret;
      /** It came at once: blanks around it were not meant. */
      readonly pasted?: true;
    };
