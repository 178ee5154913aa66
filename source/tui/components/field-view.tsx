import TextInput from 'ink-text-input';

/**
 * The visible part of a text under edit. ink-text-input 6 draws it and no more: it takes its value from the last render,
 * so keys that come within one are lost, types letters for Ctrl and Alt chords, splits what is one character, keeps
 * pasted line breaks, and knows no Home, End or words. Keys go through the session, and the caret is the terminal's own.
 */
export function FieldView({ text }: { readonly text: string }) {
  return <TextInput value={text} focus={false} showCursor={false} onChange={ignore} />;
}

function ignore(): void {}
