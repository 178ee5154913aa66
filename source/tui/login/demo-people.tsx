import type { Session } from '../../session/session.ts';
import { OneLine } from '../text/one-line.tsx';
import { Printed } from '../text/printed.tsx';
import { Section } from '../text/section.tsx';

/** The people of the demo provider, each on the key that signs in as them without a browser. */
export function DemoPeople({ session: { demo } }: { readonly session: Session }) {
  if (!demo || demo.people.length === 0) return null;
  return (
    <Section title="Or sign in without a browser as">
      {demo.people.slice(0, 9).map(({ name, groups }, index) => (
        <OneLine key={name}>
          <Printed as="key">{`  ${index + 1} `}</Printed>
          {name}
          <Printed as="dim">{`  ${groups.join(', ') || 'no groups'}`}</Printed>
        </OneLine>
      ))}
    </Section>
  );
}
