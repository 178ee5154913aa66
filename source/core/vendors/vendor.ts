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
  /** What to connect instead if people cannot log in with it. */
  readonly instead?: string;
  /** Set if it requires a nonce, whatever its settings, and refuses only after sign-in. */
  readonly demandsNonce?: true;
  /** Set if it answers `prompt=none` with an error page of its own. */
  readonly failsSilently?: true;
  readonly recognise: readonly Recogniser[];
  /** Derives issuers from the addresses of its consoles and endpoints; the first that fits is used. */
  readonly issuers?: readonly IssuerRule[];
  /** Addresses of the product that are not its issuer. */
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
  /** In addition to what `cures` says about refresh tokens and their rotation. */
  readonly refresh: Recipe & { readonly rotates: Rotates };
  /** Public sign-up: anyone who has an account there gets an Infra user (INF-59). */
  readonly openToAnyone?: string;
  /** The prompt that makes it ask who signs in; defaults to `login`. */
  readonly accountPrompt?: AccountPrompt;
  /** Set if no customer can change what its discovery document lists. */
  readonly fixedDocument?: true;
  /** Steps to the places in its console for the shared cures. */
  readonly cures?: Readonly<Partial<Record<SharedCure, string | readonly string[]>>>;
  /** Remedies specific to this provider. An outcome that nothing here answers keeps the check's own remedy. */
  readonly remedies?: readonly VendorRemedy[];
  /** Vendor documentation that was confirmed to exist. */
  readonly documentation?: string;
  /** The address of its administration console, as a template over the recogniser's captures. */
  readonly console?: string;
  /** What a secret's id or hash looks like in its console, for the secret check. */
  readonly secretHint?: string;
}

/** Whether each refresh token works only once. */
export type Rotates = 'no' | 'yes' | 'configurable' | 'unknown';

export interface Recipe {
  readonly steps: readonly string[];
  /** False if nobody confirmed it for this vendor: shown as a hint. */
  readonly confirmed?: false;
  readonly link?: string;
}

/** A recipe that is also the remedy for a missing claim. */
export interface ClaimRecipe extends Recipe {
  /** The remedy's sentence; without it the check's own remedy is kept. */
  readonly say?: string;
  /** Further outcomes that it answers, besides the claim's absence. */
  readonly answers?: readonly OutcomeKey[];
}

/**
 * All given parts must match. Regular expressions are sources, matched ignoring case against the whole value; named
 * groups become template values (`realm`, `tenant`, …).
 */
export interface Recogniser {
  /** Host of the issuer or of the typed address. */
  readonly host?: string;
  /** Path of the issuer or of the typed address. */
  readonly path?: string;
  /** Endpoint name → pattern of its path (or, with `//`, of host and path). Needs discovery. */
  readonly endpoints?: Readonly<Record<string, string>>;
  /** Keys that the document contains. Needs discovery. */
  readonly keys?: readonly string[];
  /** Strings that the named list of the document contains, e.g. `scopes_supported` → `read_user`. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** Keys that the document must not contain. */
  readonly withoutKeys?: readonly string[];
}

export interface RecognisedVendor {
  readonly vendor: Vendor;
  /** By the typed address alone, or by the document. */
  readonly by: 'address' | 'document';
  readonly captures: Readonly<Record<string, string>>;
}
