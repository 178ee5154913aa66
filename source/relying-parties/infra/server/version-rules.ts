/** Differences between Infra v0.21.0, the release in use, and later builds. */
export interface VersionRules {
  /** ID tokens signed with EdDSA are accepted (coreos/go-oidc 3.6.0; v0.21.0 has 3.5.0). */
  readonly acceptsEdDsa: boolean;
  /** Group names may contain a comma (Infra commit 610aa9674). */
  readonly storesCommas: boolean;
  /** `infra providers add --scim` works. */
  readonly scimFlagWorks: boolean;
}

const release: VersionRules = {
  acceptsEdDsa: false,
  storesCommas: false,
  scimFlagWorks: true,
};

const later: VersionRules = {
  acceptsEdDsa: true,
  storesCommas: true,
  scimFlagWorks: false,
};

/** The rules for a server’s version; `undefined` if the version is not known. */
export function versionRules(version: string | undefined): VersionRules | undefined {
  const [, major, minor, patch, pre] = /^v?(\d+)\.(\d+)\.(\d+)(-[\w.]+)?/.exec(version ?? '') ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  const [a, b, c] = [Number(major), Number(minor), Number(patch)];
  const isLater = a > 0 || b > 21 || (b === 21 && c > 0 && pre === undefined);
  return isLater ? later : release;
}
