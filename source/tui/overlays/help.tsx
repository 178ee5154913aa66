import type { Verdict } from '../../core/checks/check.ts';
import { marks } from '../../report/marks.ts';
import { secretsStay } from '../../report/secrets-stay.ts';
import { fieldsOf } from '../../session/fields/fields.ts';
import { keyName } from '../around/key-hints.tsx';
import { useDisplay } from '../display.ts';
import { bindingsOf } from '../keys/bindings.ts';
import { Marked, OneLine, Printed, Prose, Section, Stack } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';

/** The meaning of each verdict, in order of importance. */
export const verdictMeanings: readonly (readonly [Verdict, string])[] = [
  ['pass', 'Seen to work.'],
  ['warn', 'People can log in; something will surprise them or you.'],
  ['fail', 'Infra will refuse the provider, or people cannot log in.'],
  ['unknown', 'Cannot be told from here; the card says how to find out.'],
  ['blocked', 'Something it needs failed; fix that first.'],
  ['skipped', 'Does not apply here.'],
];

/** All keys of this step, the meanings of verdicts, and what happens with the secret. */
export function Help({ shown: { session, ui } }: { readonly shown: Shown }) {
  const display = useDisplay();
  // The keys of the step below the overlay, with the list in focus, where letters are commands.
  const active = bindingsOf({ session, ui: { ...ui, overlay: { is: 'none' }, focus: 'list' } });
  const keys = active.map(({ shown, label }) => ({ name: keyName(shown, display), label }));
  const column = Math.max(...keys.map(({ name }) => name.length)) + 2;
  return (
    <Stack>
      <Section title="Keys" note="in a field, letters are typed; Tab leaves it">
        {keys.map(({ name, label }) => (
          <OneLine key={name}>
            <Printed as="key">{`  ${name.padEnd(column)}`}</Printed>
            {label}
          </OneLine>
        ))}
      </Section>
      {/* The editing keys of a shell, for those who do not know that they work here. */}
      {fieldsOf[session.step].length > 0 && (
        <Section title="In a field">
          <Prose indent={2}>
            Home and End, or Ctrl-A and Ctrl-E, go to its ends. Ctrl-W deletes the word before the cursor,
            Ctrl-U everything before it, Ctrl-K everything after it. Enter accepts the field; the arrows go to
            the next or previous one.
          </Prose>
        </Section>
      )}
      <Section title="Verdicts">
        {verdictMeanings.map(([verdict, meaning]) => (
          <Marked
            key={verdict}
            text={meaning}
            verdict={verdict}
            mark={`${marks[verdict].word.padEnd(8)} `}
            indent={2}
          />
        ))}
      </Section>
      <Section title="Your secret">
        <Prose indent={2}>{secretsStay}</Prose>
      </Section>
    </Stack>
  );
}
