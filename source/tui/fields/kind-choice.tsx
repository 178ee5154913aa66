import { Box } from 'ink';
import { providerKinds } from '../../core/configuration.ts';
import { useDisplay } from '../display.ts';
import { OneLine } from '../text/one-line.tsx';
import { Printed } from '../text/printed.tsx';
import type { Shown } from '../ui-state.ts';
import { InSight } from '../window/in-sight.tsx';
import { Labelled } from './labelled.tsx';

/** Which of Infra's kinds of provider this is. */
export function KindChoice({ shown: { session, ui } }: { readonly shown: Shown }) {
  const { columns, margin } = useDisplay();
  const { kind, kindChosen, vendor } = session;
  const hasFocus = ui.focus === 'kind' && ui.overlay.is === 'none';
  const options = (
    <InSight when={hasFocus}>
      <OneLine>
        {providerKinds.map((one) => {
          const isChosen = one === kind;
          return (
            <Printed key={one} as={isChosen ? (hasFocus ? 'accent' : 'text') : 'dim'}>
              {isChosen ? `[${one}]` : ` ${one} `}
            </Printed>
          );
        })}
        {!kindChosen && vendor && columns >= 60 && (
          <Printed as="dim">{` as for ${vendor.vendor.label}`}</Printed>
        )}
      </OneLine>
    </InSight>
  );
  // The options begin with a bracket, or the room for one.
  return (
    <Labelled label="Kind" hasFocus={hasFocus}>
      <Box marginLeft={columns < 50 ? 0 : -margin} flexGrow={1}>
        {options}
      </Box>
    </Labelled>
  );
}
