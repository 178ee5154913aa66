import TextInput from 'ink-text-input';

/** The visible part of a text under edit. Draws only: keys go through the session, which loses none of them. */
export function FieldView({ text }: { readonly text: string }) {
  return <TextInput value={text} focus={false} showCursor={false} onChange={ignore} />;
}

function ignore(): void {}
