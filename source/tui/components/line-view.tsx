import { Box, Text } from 'ink';
import TextInput from 'ink-text-input';
import type { Line } from '../lines/line.ts';
import { leftMargin } from '../lines/margin.ts';
import type { Look } from '../look.ts';
import { SpanView } from './span-view.tsx';

/** One row. It was cut to the terminal already; truncating only guards against a width that Ink counts otherwise. */
export function LineView({ line, look }: { readonly line: Line; readonly look: Look }) {
  const spans = line.spans.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: spans of a row have no identity but their place
    <SpanView key={index} span={span} look={look} />
  ));
  return (
    <Box
      height={1}
      paddingLeft={leftMargin(line, look.columns)}
      overflow="hidden"
      aria-hidden={line.decoration === true}
      {...(line.aria && { 'aria-role': line.aria })}
      {...(line.selected && { 'aria-state': { selected: true } })}
    >
      {spans.length > 0 || line.field === undefined ? (
        <Text wrap="truncate">{spans.length > 0 ? spans : ' '}</Text>
      ) : null}
      {line.field !== undefined ? (
        // Draws only: keys go through the session, which loses none when several arrive at once.
        <TextInput value={line.field} focus={false} showCursor={false} onChange={ignore} />
      ) : null}
    </Box>
  );
}

function ignore(): void {}
