import { Text } from 'ink';
import { Fragment } from 'react';
import type { Display } from '../display.ts';
import type { Line } from '../lines/line.ts';
import { leftMargin } from '../lines/margin.ts';
import { FieldView } from './field-view.tsx';
import { SpanView } from './span-view.tsx';

/** All rows as one text: one thing to lay out and measure instead of two for each row. */
export function PlainFrame({
  lines,
  display,
}: {
  readonly lines: readonly Line[];
  readonly display: Display;
}) {
  return (
    <Text wrap="truncate">
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place
        <Fragment key={row}>
          {`${row === 0 ? '' : '\n'}${' '.repeat(leftMargin(line, display.columns))}`}
          {line.spans.map((span, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: spans of a row have no identity but their place
            <SpanView key={index} span={span} display={display} />
          ))}
          {line.field === undefined ? null : <FieldView text={line.field} />}
        </Fragment>
      ))}
    </Text>
  );
}
