import { Text } from 'ink';
import TextInput from 'ink-text-input';
import { Fragment } from 'react';
import type { Line } from '../lines/line.ts';
import { leftMargin } from '../lines/margin.ts';
import type { Look } from '../look.ts';
import { SpanView } from './span-view.tsx';

/** All rows as one text: one thing to lay out instead of two for each row, which halves the time to a picture. */
export function PlainFrame({ lines, look }: { readonly lines: readonly Line[]; readonly look: Look }) {
  return (
    <Text wrap="truncate">
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place
        <Fragment key={row}>
          {`${row === 0 ? '' : '\n'}${' '.repeat(leftMargin(line, look.columns))}`}
          {line.spans.map((span, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: spans of a row have no identity but their place
            <SpanView key={index} span={span} look={look} />
          ))}
          {line.field === undefined ? null : (
            // Draws only: keys go through the session, which loses none when several arrive at once.
            <TextInput value={line.field} focus={false} showCursor={false} onChange={ignore} />
          )}
        </Fragment>
      ))}
    </Text>
  );
}

function ignore(): void {}
