import type { CheckResult, Verdict } from '../checks/check.ts';
import { isOnLoopback } from '../http/address.ts';

/** The overall result of a run, in words that claim no more than was seen. */
export interface Conclusion {
  readonly sentence: string;
  /**
   * When to connect. `now`: the command can be given. `once-mended`: only after the failures are fixed. `not-yet`: it
   * is unknown whether the document and the credentials are right. `never`: no configuration works with the provider as
   * it is.
   */
  readonly connect: 'now' | 'once-mended' | 'not-yet' | 'never';
}

/** `completed`: a test login finished, whatever its findings. */
export function conclusionOf(
  relyingParty: string,
  results: readonly CheckResult[],
  completed: boolean,
): Conclusion {
  const has = (verdict: Verdict) => results.some((result) => result.verdict === verdict);
  if (results.some(({ cannotConnect }) => cannotConnect))
    return { sentence: `${relyingParty} cannot use this provider as it is.`, connect: 'never' };
  const open = [...new Set(results.flatMap(({ leavesOpen }) => leavesOpen ?? []))];
  const warned = has('warn') ? ' Read the warnings.' : '';
  const ofTestLogin = completed
    ? []
    : results.filter((result) => isOfTestLogin(result) || isItsWayBack(result));
  if (results.some((result) => result.verdict === 'fail' && !ofTestLogin.includes(result)))
    return { sentence: `${relyingParty} will not work with this provider yet.`, connect: 'once-mended' };
  if (ofTestLogin.some(isOfTestLogin))
    return {
      sentence: `The test login did not get through.${openWords(open)}${warned}`,
      connect: 'once-mended',
    };
  if (!completed) {
    const needed = results.some(
      ({ phase, verdict, leavesOpen }) => leavesOpen && (phase === 'credentials' || verdict === 'warn'),
    );
    const proof =
      ofTestLogin.length === 0
        ? '; log in to prove it'
        : ', but a test login that would prove it cannot come back';
    return {
      sentence: `Nothing found that would stop ${relyingParty}${proof}.${openWords(open)}${warned}`,
      connect: needed ? 'not-yet' : 'now',
    };
  }
  if (open.length > 0)
    return { sentence: `The test login works.${openWords(open)}${warned}`, connect: 'now' };
  return { sentence: `${relyingParty} will work with this provider.${warned}`, connect: 'now' };
}

/** What stops only the test login: trouble of this machine, perhaps, or what the relying party would not notice. */
function isOfTestLogin({ phase, owner = 'this-machine', verdict, leavesOpen }: CheckResult): boolean {
  if (phase !== 'login' || (verdict !== 'fail' && verdict !== 'warn')) return false;
  return owner === 'this-machine' || leavesOpen !== undefined;
}

/** Where people come back to from a relying party of their own is no address on this machine. */
function isItsWayBack({ phase, verdict, subject }: CheckResult): boolean {
  return (
    phase === 'registration' &&
    verdict === 'fail' &&
    subject?.kind === 'redirect-uri' &&
    isOnLoopback(subject.value)
  );
}

function openWords(open: readonly string[]): string {
  return open.length === 0 ? '' : ` Not proven: ${open.join('; ')}.`;
}
