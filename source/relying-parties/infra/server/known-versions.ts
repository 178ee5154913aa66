import type { InfraServerFact } from '../../../core/facts/facts.ts';
import { versionRules } from './version-rules.ts';

/** The servers with a known version, each with its rules. */
export function knownVersions({ servers }: InfraServerFact) {
  return servers.flatMap(({ host, version }) => {
    const rules = versionRules(version);
    return version !== undefined && rules ? [{ host, version, rules }] : [];
  });
}
