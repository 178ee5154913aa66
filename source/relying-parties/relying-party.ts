import type { AnyCheck, TypedUrlRule } from '../core/checks/check.ts';
import type { Consequences } from '../core/checks/consequence.ts';
import type { Gathered } from '../core/facts/facts.ts';
import type { InfraPlan, LoginReport } from '../core/report/report.ts';
import type { ProviderKind } from '../core/run/configuration.ts';
import type { TemplateValues } from '../core/text/template.ts';
import type { Rotates } from '../core/vendors/vendor.ts';

/** A program that people log in to through a provider: its requests, its rules and what connecting it takes. Pure. */
export interface RelyingParty extends RelyingPartyRules {
  /** What it does about the findings of the provider’s checks. */
  readonly consequences: Consequences;
  /** Checks of its own rules, each placed after the provider’s check that `follows` names. */
  readonly checks: readonly PlacedCheck[];
}

/** The parts that are needed before anything is judged. */
export interface RelyingPartyRules {
  /** Permanent, e.g. `infra`; the folder's name. */
  readonly id: string;
  readonly label: string;
  /** The version whose source the rules were read in. */
  readonly version: string;
  readonly typedUrl: TypedUrl;
  readonly request: LoginRequest;
  /** Values that any text may use. */
  runValues(gathered: Gathered): TemplateValues;
  /** Who got in, as whom and for how long; `undefined` without a login. */
  admits(gathered: Gathered, rotates: Rotates | undefined): LoginReport | undefined;
  /** What connecting takes. */
  plan(gathered: Gathered): InfraPlan;
}

/** How it reads a typed URL, and the issuers that may be meant by it. */
export interface TypedUrl extends TypedUrlRule {
  /**
   * Best first, each in a form that it accepts unchanged; an issuer that is typed comes first in its own list. Never
   * throws. `issuersOf` returns the issuers that belong to addresses of vendors’ consoles and endpoints.
   */
  candidates(
    typed: string,
    allowHttp: boolean,
    issuersOf?: (url: URL) => readonly CandidateIssuer[],
  ): readonly CandidateIssuer[];
  /** Tells whether an issuer named in a document may be offered as the URL to use. */
  isOfferable(issuer: string, allowHttp: boolean): boolean;
}

/** An issuer worth trying, and why (see `IssuerCandidate` in core). */
export interface CandidateIssuer {
  readonly issuer: string;
  readonly because: string;
}

export interface LoginRequest {
  /** For the hosts on which people open it. */
  redirectUris(hosts: readonly string[]): readonly string[];
  /** The scopes that it requests, given the document’s list. */
  scopes(supported: readonly string[] | undefined): readonly string[];
  /** The scopes among them that it requests only if the document lists them. */
  readonly advertisedScopes: readonly string[];
  /** The parameters that it sends to the authorization endpoint, and no others. */
  parameters(request: AuthorizeRequest): Readonly<Record<string, string>>;
  /** The client secret in the form that it sends, from what was entered. */
  clientSecret(entered: string): string;
  /** The length of the state that it sends; providers may demand a longer one. */
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
  /** ID of the check that it follows in the report; absent for the first ones. */
  readonly follows?: string;
}
