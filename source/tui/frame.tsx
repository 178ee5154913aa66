import { Box } from 'ink';
import type { ReactNode } from 'react';
import { lost } from '../report/secrets-stay.ts';
import type { Notice } from '../session/session.ts';
import { Header } from './around/header.tsx';
import { KeyHints, KeysProvider } from './around/key-hints.tsx';
import { type Display, DisplayProvider } from './display.ts';
import { bindingsOf } from './keys/bindings.ts';
import { Details } from './overlays/details.tsx';
import { FaultList } from './overlays/fault-list.tsx';
import { Help } from './overlays/help.tsx';
import { Opinions } from './overlays/opinions.tsx';
import { RelyingPartyList } from './overlays/relying-party-list.tsx';
import { VendorSteps } from './overlays/vendor-steps.tsx';
import type { ScreenStore } from './screen-store.ts';
import { ClaimsStep } from './screens/claims-step.tsx';
import { ConnectStep } from './screens/connect-step.tsx';
import { CredentialsStep } from './screens/credentials-step.tsx';
import { LoginStep } from './screens/login-step.tsx';
import { ProviderStep } from './screens/provider-step.tsx';
import { RegistrationStep } from './screens/registration-step.tsx';
import { Marked, Prose, Section } from './text/text.tsx';
import { Caption } from './tour/caption.tsx';
import type { TourState } from './tour/tour.ts';
import type { Shown } from './ui-state.ts';
import { ScrollWindow } from './window/scroll-window.tsx';

export interface FrameProps {
  readonly shown: Shown;
  readonly display: Display;
  readonly tour?: TourState | undefined;
  readonly onMeasured?: ScreenStore['measured'];
}

/** One screen of the session. The last row of the terminal stays free: a full screen would scroll with each frame. */
export function Frame({ shown, display, tour, onMeasured }: FrameProps) {
  const { notice } = shown.session;
  const { rows, margin, gap } = display;
  const bindings = bindingsOf(shown);
  return (
    <DisplayProvider value={display}>
      <KeysProvider value={bindings}>
        <Box flexDirection="column" maxHeight={Math.max(1, rows - 1)} paddingX={margin} rowGap={gap}>
          <Header session={shown.session} />
          <ScrollWindow shown={shown} onMeasured={onMeasured}>
            {bodyOf(shown)}
          </ScrollWindow>
          <Box flexDirection="column" flexShrink={0} rowGap={gap}>
            {notice && (
              <Box flexShrink={0} maxHeight={rows < 10 ? 1 : 4} overflowY="hidden">
                <Marked text={notice.text} {...noticeLooks[notice.tone]} />
              </Box>
            )}
            <KeyHints bindings={bindings} />
          </Box>
          {tour && <Caption tour={tour} />}
        </Box>
      </KeysProvider>
    </DisplayProvider>
  );
}

const noticeLooks = {
  good: { verdict: 'pass', as: 'text' },
  bad: { verdict: 'fail', as: 'fail' },
  plain: { as: 'dim' },
} as const satisfies Readonly<Record<Notice['tone'], object>>;

const screens = {
  provider: ProviderStep,
  credentials: CredentialsStep,
  registration: RegistrationStep,
  login: LoginStep,
  claims: ClaimsStep,
  connect: ConnectStep,
  help: Help,
  'vendor-steps': VendorSteps,
  opinions: Opinions,
};

/** The overlay if there is one, otherwise the step. */
function bodyOf(shown: Shown): ReactNode {
  const { session, ui } = shown;
  const { overlay } = ui;
  switch (overlay.is) {
    case 'relying-parties':
      return <RelyingPartyList session={session} overlay={overlay} />;
    case 'details':
      return <Details session={session} checkId={overlay.checkId} />;
    case 'faults':
      return <FaultList demo={session.demo} overlay={overlay} />;
    case 'confirm-quit':
      return (
        <Section title="Quit the wizard?">
          <Prose as="dim">{lost[overlay.losing]}</Prose>
        </Section>
      );
    default: {
      const Screen = screens[overlay.is === 'none' ? session.step : overlay.is];
      return <Screen shown={shown} />;
    }
  }
}
