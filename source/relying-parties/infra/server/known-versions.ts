import type { InfraServerFact } from '../../../core/facts.ts';
import { type VersionRules, versionRules } from './version-rules.ts';

export interface KnownVersion {
  readonly host: string;
  readonly version: string;
  readonly rules: VersionRules;
}

/** The servers that said which version they run, and what follows from it. */
export function knownVersions({ servers }: InfraServerFact): readonly KnownVersion[] {
  return servers.flatMap(({ host, version }) => {
    const rules = versionRules(version);
    return version !== undefined && rules ? [{ host, version, rules }] : [];
  });
}
