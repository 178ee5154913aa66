import { Prose } from '../text/prose.tsx';
import { Section } from '../text/section.tsx';

/** Asks before something is thrown away. */
export function ConfirmQuit({ losing }: { readonly losing: 'sign-in' | 'secret' }) {
  return (
    <Section title="Quit the wizard?">
      <Prose as="dim">
        {losing === 'sign-in'
          ? 'The sign-in that is under way ends. The client secret is forgotten.'
          : 'The client secret that was entered here is forgotten.'}
      </Prose>
    </Section>
  );
}
