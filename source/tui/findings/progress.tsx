import { useAnimation } from 'ink';
import type { FactName } from '../../core/facts/facts.ts';
import { listedNames } from '../../core/text/listed-names.ts';
import { exchangingWords, repeatingWords } from '../../report/sign-in-words.ts';
import type { Run, Session } from '../../session/session.ts';
import { useKey } from '../around/key-hints.tsx';
import { glyphs, useDisplay } from '../display.ts';
import { Judged, Marked, Prose } from '../text/text.tsx';
import { useNow } from '../use-now.ts';

/** What is awaited, with a moving sign to show activity. */
export function Waits({ children }: { readonly children: string }) {
  const { frame } = useAnimation({ interval: 500 });
  return <Judged text={children} verdict="busy" sign={glyphs.busy[frame % glyphs.busy.length] ?? ''} />;
}

/** What is being looked up now, and for how long. */
export function Progress({ session }: { readonly session: Session }) {
  const { run } = session;
  const now = useNow(session, 1000);
  const { requestSeconds = 10 } = useDisplay();
  const names = run?.gathering.map((fact) => factWords[fact]) ?? [];
  const checking = names.length === 0 ? 'checking…' : `checking ${listedNames(names, 1)}…`;
  const what = (run && ofLogin(run)) ?? checking;
  const seconds = run ? Math.floor((now - run.startedAt) / 1000) : 0;
  // A request that is answered at once needs no clock.
  const time =
    seconds < 1 ? '' : ` ${seconds} s${seconds <= requestSeconds ? ` of ${requestSeconds} s` : ''}`;
  return <Waits>{what + time}</Waits>;
}

/** What a login does without the person. */
function ofLogin({ signIn, gathering }: Run): string | undefined {
  if (signIn?.is === 'repeating') return repeatingWords;
  const isExchanging = gathering.length === 0 || gathering.includes('tokens');
  return signIn?.is === 'exchanging' && isExchanging ? exchangingWords : undefined;
}

/** What is being looked up, in words that follow “checking”. */
export const factWords: Readonly<Record<FactName, string>> = {
  input: 'what was given',
  typedUrlDiscovery: 'the address as Infra uses it',
  issuerSearch: 'the issuer',
  discovery: 'the discovery document',
  network: 'name and certificate',
  repeatedDiscovery: 'how fast it answers',
  jwks: 'the signing keys',
  endpointReach: 'the endpoints',
  clientAuthentication: 'the client id and secret',
  authorization: 'the redirect URIs and scopes',
  furtherAuthorization: 'those of further relying parties',
  login: 'the login',
  tokens: 'the tokens',
  userinfo: 'UserInfo',
  refresh: 'the refresh token',
  directoryGroups: 'the groups in the directory',
  infraServer: 'the Infra server',
  infraUsers: 'the users of Infra',
};

/** That failures are checked again automatically, or how that ended. */
export function Watching({ session }: { readonly session: Session }) {
  const { watch, step } = session;
  const now = useNow(session, 1000, watch.on);
  const key = useKey('watch');
  const isRegistration = step === 'registration';
  if (watch.on) {
    const next = watch.nextAt === undefined ? undefined : Math.max(0, Math.ceil((watch.nextAt - now) / 1000));
    const when = next === undefined ? 'looking' : `next look in ${next} s`;
    const words = `turns green by itself once ${isRegistration ? 'accepted' : 'it works'}; ${when}`;
    return <Marked text={words} verdict="busy" mark="watching: " as="dim" />;
  }
  if (watch.ended === 'all-green' && isRegistration)
    return <Marked row verdict="pass" text="everything is registered" as="pass" />;
  if (watch.ended !== 'time-is-up') return null;
  return (
    <Prose as="dim">{`Watching ended after a while without a change${key ? `; ${key.shown} watches on` : ''}.`}</Prose>
  );
}
