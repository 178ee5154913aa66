import type { AccountPrompt, ProviderKind } from '../run/configuration.ts';
import type { SharedCure } from './shared-cures.ts';
import type { IssuerRule, WrongAddress } from './vendor-address.ts';
import type { OutcomeKey, VendorRemedy } from './vendor-remedy.ts';

/** A kind of provider product. Data only: survives JSON.stringify. Unconfirmed sentences are worded as hints. */
export interface Vendor {
  /** Permanent, e.g. `keycloak`. */
  readonly id: string;
  readonly label: string;
  readonly kind: ProviderKind;
  /** Whether people can log in to Infra with it at all. */
  readonly fit: 'works' | 'needs-care' | 'cannot-work';
  /** For `cannot-work`: why, and what to put in front. Otherwise what to know before starting. */
  readonly note?: string;
  /** What to connect in its place where people cannot log in with it. */
  readonly instead?: string;
  readonly recognise: readonly Recogniser[];
  /** From the addresses of its consoles and endpoints to its issuers; the first that fits is taken. */
  readonly issuers?: readonly IssuerRule[];
  /** Addresses of it that are not its issuer. */
  readonly wrongAddresses?: readonly WrongAddress[];
  /** What to type for Infra, in words. */
  readonly address: string;
  /** Where and how to register Infra there, with `{redirectLocalhost}` and `{redirectDashboard}` filled in. */
  readonly registration: Recipe;
  readonly clientAuthentication: {
    readonly choose: 'client_secret_post' | 'client_secret_basic' | 'either';
    readonly why: string;
  };
  readonly email: ClaimRecipe;
  readonly groups: ClaimRecipe;
  /** Besides what `cures` says of refresh tokens and their rotation. */
  readonly refresh: Recipe & { readonly rotates: Rotates };
  /** Public sign-up: anyone who has an account there gets an Infra user (INF-59). */
  readonly openToAnyone?: string;
  /** What makes it ask who signs in; `login` unless given. */
  readonly accountPrompt?: AccountPrompt;
  /** Set where nobody who uses the provider can change what its document lists. */
  readonly fixedDocument?: true;
  /** The places in its console, one step or several, for what most providers have a place for. */
  readonly cures?: Readonly<Partial<Record<SharedCure, string | readonly string[]>>>;
  /** What is said of this provider alone. About an outcome that nothing here answers the check's own remedy stands. */
  readonly remedies?: readonly VendorRemedy[];
  /** Vendor documentation that was confirmed to exist. */
  readonly documentation?: string;
  /** Where its administration console opens, as a template over the recogniser's captures. */
  readonly console?: string;
  /** Where its pages ask for the secret lint: what a secret id or hash looks like there. */
  readonly secretHint?: string;
}

/** Whether each refresh token works only once. */
export type Rotates = 'no' | 'yes' | 'configurable' | 'unknown';

export interface Recipe {
  readonly steps: readonly string[];
  /** False where nobody confirmed it for this vendor: shown as a hint. */
  readonly confirmed?: false;
  readonly link?: string;
}

/** A recipe that is also the remedy where its claim is missing. */
export interface ClaimRecipe extends Recipe {
  /** What the remedy says; without it the check's own remedy stands. */
  readonly say?: string;
  /** What it answers besides the claim's absence. */
  readonly answers?: readonly OutcomeKey[];
}

/**
 * All parts that are given must hold. Regular expressions are sources, matched case-insensitively against the whole
 * of what they name; named groups become template values (`realm`, `tenant`, …).
 */
export interface Recogniser {
  /** Host of the issuer or of what was typed. */
  readonly host?: string;
  /** Path of the issuer or of what was typed. */
  readonly path?: string;
  /** Endpoint name → pattern of its path (or, with `//`, of host and path). Needs discovery. */
  readonly endpoints?: Readonly<Record<string, string>>;
  /** Keys that the document holds. Needs discovery. */
  readonly keys?: readonly string[];
  /** Strings that the named list of the document holds, e.g. `scopes_supported` → `read_user`. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** The document must not hold these keys. */
  readonly withoutKeys?: readonly string[];
}

export interface RecognisedVendor {
  readonly vendor: Vendor;
  /** By what was typed alone, or by the document. */
  readonly by: 'address' | 'document';
  readonly captures: Readonly<Record<string, string>>;
}
