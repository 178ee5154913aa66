import { type Diagnosis, maskedChecks } from '../../core/diagnose.ts';
import type { Gathered, SavedGathered } from '../../core/facts/facts.ts';
import { isAbsent } from '../../core/run/absent.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { version } from '../../core/version.ts';
import { discoveryFact } from '../../readings/read-discovery.ts';
import { escapeTerminalCharacters } from '../../report/json.ts';
import { judging } from '../engine.ts';

export const format = 2;

const noDocument = {
  absent: 'needs-missing',
  why: 'The saved answer contains no discovery document.',
} as const;

/**
 * The output of `--save-facts`: all facts without secrets, to be judged again elsewhere, and the checks that would come
 * out differently there because redaction removed what they look at.
 */
export function factsToText(diagnosis: Diagnosis): string {
  const gathered = withoutReadings(diagnosis.gathered);
  const again = { ...diagnosis, gathered: withReadings(gathered) };
  const masked = [...maskedChecks(judging, again)];
  const saved = {
    facts: format,
    tool: { name: 'oidc-wizard', version },
    gathered,
    ...(masked.length > 0 && { masked }),
  };
  return `${escapeTerminalCharacters(JSON.stringify(saved, null, 2))}\n`;
}

/** A document’s readings follow from its answer; saving both could make a file contradict itself. */
function withoutReadings(gathered: Gathered): SavedGathered {
  const discovery = presentFact(gathered, 'discovery');
  if (!discovery) return gathered;
  const { specification: _s, relyingParty: _r, ...fetched } = discovery;
  return { ...gathered, discovery: fetched };
}

export function withReadings(saved: SavedGathered): Gathered {
  const { discovery, ...others } = saved;
  if (!discovery || isAbsent(discovery)) return { ...others, ...(discovery && { discovery }) };
  return { ...others, discovery: discoveryFact(discovery) ?? noDocument };
}
