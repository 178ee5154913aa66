import { Field } from '../fields/field.tsx';
import type { Shown } from '../ui-state.ts';

/** For a browser that cannot reach this port: what it shows in its address bar is all that is needed. */
export function PasteField({ shown }: { readonly shown: Shown }) {
  const { signIn } = shown.session;
  const isOnlyWay = signIn.is === 'invited' && !signIn.listening;
  return (
    <Field
      shown={shown}
      name="paste"
      label={isOnlyWay ? 'Paste back' : 'Or paste back'}
      example="the address of the page you ended on"
    />
  );
}
