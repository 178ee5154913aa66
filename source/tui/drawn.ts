import type { SecretFieldName, TextFieldName } from '../session/fields/fields.ts';
import type { Session } from '../session/session.ts';
import { editedField } from './editing/edited-field.ts';
import type { Shown, UiState } from './ui-state.ts';

/** All that a screen draws, in one. */
export interface Drawn extends Omit<Session, 'fields'>, Pick<UiState, 'focus' | 'overlay' | 'savedSelected'> {
  readonly shown: Shown;
  readonly fields: Readonly<
    Record<TextFieldName, { readonly text: string; readonly cursor: number }> &
      Record<SecretFieldName, { readonly length: number; readonly cursor: number }>
  >;
}

export function drawn(shown: Shown): Drawn {
  const { session, ui } = shown;
  const text = (name: TextFieldName) => {
    const field = editedField(shown, name);
    return { text: field.is === 'text' ? field.text : '', cursor: field.caret };
  };
  const secret = (name: SecretFieldName) => {
    const field = editedField(shown, name);
    return { length: field.is === 'secret' ? field.length : 0, cursor: field.caret };
  };
  return {
    ...session,
    focus: ui.focus,
    overlay: ui.overlay,
    savedSelected: ui.savedSelected,
    shown,
    fields: {
      name: text('name'),
      url: text('url'),
      clientId: text('clientId'),
      infraServer: text('infraServer'),
      clientSecret: secret('clientSecret'),
      paste: secret('paste'),
    },
  };
}
