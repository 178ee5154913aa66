import { Box, Text } from 'ink';
import type { Display } from '../display.ts';
import type { Line } from '../lines/line.ts';
import { leftMargin } from '../lines/margin.ts';
import { FieldView } from './field-view.tsx';
import { SpanView } from './span-view.tsx';

/** One row. It was cut to the terminal already; truncating only guards against a width that Ink counts otherwise. */
export function LineView({ line, display }: { readonly line: Line; readonly display: Display }) {
  const spans = line.spans.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: spans of a row have no identity but their place
    <SpanView key={index} span={span} display={display} />
  ));
  return (
    <Box
      height={1}
      paddingLeft={leftMargin(line, display.columns)}
      overflow="hidden"
      aria-hidden={line.decoration === true}
      {...(line.aria && { 'aria-role': line.aria })}
      {...(line.selected && { 'aria-state': { selected: true } })}
    >
      {spans.length > 0 || line.field === undefined ? (
        <Text wrap="truncate">{spans.length > 0 ? spans : ' '}</Text>
      ) : null}
      {line.field !== undefined ? <FieldView text={line.field} /> : null}
    </Box>
  );
}
