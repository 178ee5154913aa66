import { providerKinds } from '../../core/configuration.ts';
import { useDisplay } from '../display.ts';
import { OneLine, Printed } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { Labelled } from './field.tsx';

/** Which of Infra's kinds of provider this is. */
export function KindChoice({ shown: { session, ui } }: { readonly shown: Shown }) {
  const { columns } = useDisplay();
  const { kind, kindChosen, vendor } = session;
  const hasFocus = ui.focus === 'kind' && ui.overlay.is === 'none';
  const at = providerKinds.indexOf(kind);
  const spaced = (kinds: readonly string[]) => kinds.map((one) => ` ${one} `).join('');
  const follows = !kindChosen && vendor && columns >= 60 ? ` as for ${vendor.vendor.label}` : '';
  // The options begin with a bracket, or the room for one.
  return (
    <Labelled label="Kind" hasFocus={hasFocus} outdent={1}>
      <OneLine>
        <Printed as="dim">{spaced(providerKinds.slice(0, at))}</Printed>
        <Printed as={hasFocus ? 'accent' : 'text'}>{`[${kind}]`}</Printed>
        <Printed as="dim">{spaced(providerKinds.slice(at + 1)) + follows}</Printed>
      </OneLine>
    </Labelled>
  );
}
