import type { Shown } from '../ui-state.ts';
import { ConfirmQuit } from './confirm-quit.tsx';
import { Details } from './details.tsx';
import { FaultList } from './fault-list.tsx';
import { Help } from './help.tsx';
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
    case 'details':
      return <Details session={shown.session} checkId={overlay.checkId} />;
    case 'faults':
      return <FaultList shown={shown} filter={overlay.filter} selected={overlay.selected} />;
    case 'confirm-quit':
      return <ConfirmQuit losing={overlay.losing} />;
  }
}
