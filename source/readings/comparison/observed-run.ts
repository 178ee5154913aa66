import type { CheckResult } from '../../core/checks/check.ts';
import type { Diagnosis } from '../../core/diagnose.ts';
import { stringMember } from '../../core/json/json-value.ts';
import { type Area, areas } from '../../core/report/comparison-report.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { type Observations, observed } from './observations.ts';

/** The part of a run that is compared with another. Plain data. */
export interface ObservedRun {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly user?: { readonly sub?: string; readonly name?: string };
  readonly seen: { readonly [A in Area]?: Observations };
  readonly results: readonly ObservedResult[];
}

export type ObservedResult = Pick<CheckResult, 'id' | 'verdict' | 'code' | 'subject'>;

export function observedRun({ gathered, results }: Diagnosis): ObservedRun {
  const sources = [
    presentFact(gathered, 'tokens')?.idToken?.claims ?? {},
    presentFact(gathered, 'userinfo')?.claims ?? {},
  ];
  const claim = (name: string) =>
    sources.map((claims) => stringMember(claims, name)).find((value) => value !== undefined);
  const sub = claim('sub');
  const name = claim('email') ?? claim('preferred_username') ?? claim('name') ?? sub;
  const seen = areas.flatMap((area) => {
    const here = observed(area, gathered);
    return here ? [[area, here] as const] : [];
  });
  return {
    at: presentFact(gathered, 'input')?.at ?? 0,
    ...(name !== undefined && { user: { name, ...(sub !== undefined && { sub }) } }),
    seen: Object.fromEntries(seen),
    results: results.map(({ id, verdict, code, subject }) => ({
      id,
      verdict,
      code,
      ...(subject && { subject }),
    })),
  };
}
