import type { AnyCheck, TypedUrlRule } from '../core/checks/check.ts';
import type { Consequences } from '../core/checks/consequence.ts';
import type { Gathered } from '../core/facts/facts.ts';
import type { InfraPlan, LoginReport } from '../core/report/report.ts';
import type { ProviderKind } from '../core/run/configuration.ts';
import type { TemplateValues } from '../core/text/template.ts';
import type { Rotates } from '../core/vendors/vendor.ts';

/** A program that lets people in by a provider: what it asks, how it judges, what connecting takes. Pure. */
export interface RelyingParty extends RelyingPartyRules {
  /** What it does about what the checks of the provider find. */
  readonly consequences: Consequences;
  /** Those whose verdict is its own rule, each behind the check of the provider that `follows` names. */
  readonly checks: readonly PlacedCheck[];
}

/** All of it that is needed before anything is judged. */
export interface RelyingPartyRules {
  /** Permanent, e.g. `infra`; the folder's name. */
  readonly id: string;
  readonly label: string;
  /** The version whose source the rules were read in. */
  readonly version: string;
  readonly typedUrl: TypedUrl;
  readonly request: LoginRequest;
  /** Values that any text may name. */
  runValues(gathered: Gathered): TemplateValues;
  /** Who got in, as whom and for how long; nothing where no login was tried. */
  admits(gathered: Gathered, rotates: Rotates | undefined): LoginReport | undefined;
  /** What connecting takes. */
  plan(gathered: Gathered): InfraPlan;
}

/** How it reads the URL as typed, and which issuers may be meant by it. */
export interface TypedUrl extends TypedUrlRule {
  /**
   * Best first, each written so that it takes it as it is; one that is typed is the first of its own list. Never throws.
   * `issuersOf` knows those that the addresses of vendors' consoles and endpoints lead to.
   */
  candidates(
    typed: string,
    allowHttp: boolean,
    issuersOf?: (url: URL) => readonly CandidateIssuer[],
  ): readonly CandidateIssuer[];
  /** Whether an issuer that some document names may be offered as the URL to use. */
  isOfferable(issuer: string, allowHttp: boolean): boolean;
}

/** An issuer worth trying, and why (see `IssuerCandidate` in core). */
export interface CandidateIssuer {
  readonly issuer: string;
  readonly because: string;
}

export interface LoginRequest {
  /** For the hosts at which people open it. */
  redirectUris(hosts: readonly string[]): readonly string[];
  /** What it asks for, given what the document lists. */
  scopes(supported: readonly string[] | undefined): readonly string[];
  /** The parameters that it sends to the authorization endpoint, and no others. */
  parameters(request: AuthorizeRequest): Readonly<Record<string, string>>;
  /** The client secret as it sends it, of what was entered. */
  clientSecret(entered: string): string;
  /** Characters of the state that it sends; providers may demand more. */
  readonly stateLength: number;
  readonly pkce: 'never' | 'optional' | 'always';
  readonly nonce: boolean;
}

export interface AuthorizeRequest {
  readonly kind: ProviderKind;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string;
}

export interface PlacedCheck {
  readonly check: AnyCheck;
  /** Id of the check in whose place of the report it stands; absent for the first ones. */
  readonly follows?: string;
}
