import type { Session } from '../../session/session.ts';
import { useKey } from '../around/keys.ts';
import { useDisplay } from '../display.ts';
import { Marked } from '../text/arranged.tsx';
import { OneLine, Prose } from '../text/text.tsx';

/** That what failed is looked at again by itself, or how that ended. */
export function Watching({ session: { watch, now, step } }: { readonly session: Session }) {
  const { glyphs } = useDisplay();
  const key = useKey('watch');
  const isRegistration = step === 'registration';
  if (watch.on) {
    const next = watch.nextAt === undefined ? undefined : Math.max(0, Math.ceil((watch.nextAt - now) / 1000));
    const when = next === undefined ? 'looking' : `next look in ${next} s`;
    return (
      <Marked mark={`${glyphs.busy[0]} watching: `} markRole="busy" as="dim">
        {`turns green by itself once ${isRegistration ? 'accepted' : 'it works'}; ${when}`}
      </Marked>
    );
  }
  if (watch.ended === 'all-green' && isRegistration)
    return <OneLine as="pass">{`${glyphs.verdict.pass} everything is registered`}</OneLine>;
  if (watch.ended !== 'time-is-up') return null;
  return (
    <Prose as="dim">{`Watching ended after a while without a change${key ? `; ${key.shown} watches on` : ''}.`}</Prose>
  );
}
