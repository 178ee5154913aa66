import type { CheckResult, Phase, Verdict } from '../../core/checks/check.ts';
import type { Report } from '../../core/report/report.ts';
import { combinedVerdict } from './combined-verdict.ts';

export const participants = ['browser', 'tool', 'provider', 'relying-party'] as const;
export type Participant = (typeof participants)[number];

export interface Message {
  readonly from: Participant;
  readonly to: Participant;
  readonly label: string;
  /** The worst verdict; `skipped` if it was not tried. */
  readonly verdict: Verdict;
  /** The titles of checks that failed or warn. */
  readonly findings: readonly string[];
  /** True for the first failure, at which the login stops. */
  readonly stops: boolean;
}

interface Planned extends Pick<Message, 'from' | 'to' | 'label'> {
  readonly phases: readonly Phase[];
  /** The label if no code was sent. */
  readonly withoutCode?: string;
}

const messages: readonly Planned[] = [
  { from: 'tool', to: 'provider', label: 'Discovery document', phases: ['url', 'network', 'discovery'] },
  { from: 'tool', to: 'provider', label: 'Signing keys', phases: ['keys'] },
  { from: 'browser', to: 'provider', label: 'Authorization request', phases: ['registration'] },
  { from: 'provider', to: 'browser', label: 'Sign-in, then back with a code', phases: ['login'] },
  {
    from: 'tool',
    to: 'provider',
    label: 'Secret and code for tokens',
    phases: ['credentials'],
    withoutCode: 'Client secret',
  },
  { from: 'provider', to: 'tool', label: 'ID token', phases: ['id-token'] },
  { from: 'provider', to: 'tool', label: 'Claims from UserInfo', phases: ['userinfo'] },
  { from: 'provider', to: 'tool', label: 'Refresh token', phases: ['session'] },
  { from: 'tool', to: 'relying-party', label: 'User and groups', phases: ['groups', 'infra'] },
];

/** The login as messages between its participants, each with its findings. */
export function loginSequence({ checks }: Pick<Report, 'checks'>): readonly Message[] {
  const hasCode =
    checks.some(({ id, verdict }) => id === 'login' && verdict === 'pass') &&
    !checks.some(({ id, code }) => id === 'token-response' && code === 'not-exchanged');
  const found = messages.map(({ phases, withoutCode, ...message }) => {
    const results = checks.filter(({ phase }) => phases.includes(phase));
    const label = hasCode ? message.label : (withoutCode ?? message.label);
    const found = findings(results).filter((title) => title !== label);
    return { ...message, label, verdict: verdictOf(results), findings: found };
  });
  const stop = found.findIndex(({ verdict }) => verdict === 'fail');
  return found.map((message, index) => ({ ...message, stops: index === stop }));
}

/** If most of a message’s checks are blocked, it was not sent: those that passed did so elsewhere. */
function verdictOf(results: readonly CheckResult[]): Verdict {
  const count = (wanted: Verdict) => results.filter(({ verdict }) => verdict === wanted).length;
  const worst = combinedVerdict(results);
  return worst === 'pass' && count('blocked') > count('pass') ? 'blocked' : worst;
}

function findings(results: readonly CheckResult[]): readonly string[] {
  const verdict = combinedVerdict(results);
  return verdict === 'fail' || verdict === 'warn'
    ? results.filter((result) => result.verdict === verdict).map(({ title }) => title)
    : [];
}
