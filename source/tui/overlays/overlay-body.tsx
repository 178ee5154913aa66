import { lost } from '../../session/secrets-stay.ts';
import { Section } from '../text/arranged.tsx';
import { Prose } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { Details } from './details.tsx';
import { FaultList } from './fault-list.tsx';
import { Help } from './help.tsx';
import { Opinions } from './opinions.tsx';
import { RelyingPartyList } from './relying-party-list.tsx';
import { VendorSteps } from './vendor-steps.tsx';

/** What lies over the step. */
export function OverlayBody({ shown }: { readonly shown: Shown }) {
  const { overlay } = shown.ui;
  switch (overlay.is) {
    case 'none':
      return null;
    case 'help':
      return <Help shown={shown} />;
    case 'vendor-steps':
      return <VendorSteps shown={shown} />;
    case 'opinions':
      return <Opinions session={shown.session} />;
    case 'relying-parties':
      return <RelyingPartyList shown={shown} overlay={overlay} />;
    case 'details':
      return <Details session={shown.session} checkId={overlay.checkId} />;
    case 'faults':
      return <FaultList shown={shown} filter={overlay.filter} selected={overlay.selected} />;
    case 'confirm-quit':
      return <ConfirmQuit losing={overlay.losing} />;
  }
}

/** Asks before something is thrown away. */
function ConfirmQuit({ losing }: { readonly losing: keyof typeof lost }) {
  return (
    <Section title="Quit the wizard?">
      <Prose as="dim">{lost[losing]}</Prose>
    </Section>
  );
}
