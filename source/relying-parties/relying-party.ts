import type { AnyCheck, TypedUrlRule } from '../core/check.ts';
import type { Consequences } from '../core/consequence.ts';
import type { Gathered } from '../core/facts.ts';
import type { InfraPlan, LoginReport } from '../core/report/report.ts';
import type { TemplateValues } from '../core/text/template.ts';
import type { Rotates } from '../core/vendors/vendor.ts';

/** A program that lets people in by a provider: what it asks, how it judges, what connecting takes. Pure. */
export interface RelyingParty {
  /** Permanent, e.g. `infra`; the folder's name. */
  readonly id: string;
  readonly label: string;
  /** The version whose source the rules were read in. */
  readonly version: string;
  readonly typedUrl: TypedUrlRule;
  readonly request: {
    /** For the hosts at which people open it. */
    redirectUris(hosts: readonly string[]): readonly string[];
    /** What it asks for, given what the document lists. */
    scopes(supported: readonly string[] | undefined): readonly string[];
    readonly pkce: 'never' | 'optional' | 'always';
    readonly nonce: boolean;
  };
  /** What it does about what the checks of the provider find. */
  readonly consequences: Consequences;
  /** Those whose verdict is its own rule, each behind the check of the provider that `follows` names. */
  readonly checks: readonly PlacedCheck[];
  /** Values that any text may name. */
  runValues(gathered: Gathered): TemplateValues;
  /** Who got in, as whom and for how long; nothing where no login was tried. */
  admits(gathered: Gathered, rotates: Rotates | undefined): LoginReport | undefined;
  /** What connecting takes. */
  plan(gathered: Gathered): InfraPlan;
}

export interface PlacedCheck {
  readonly check: AnyCheck;
  /** Id of the check in whose place of the report it stands; absent for the first ones. */
  readonly follows?: string;
}
