import { Transform } from 'ink';
import { Printed, type PrintedProps } from './printed.tsx';

/** A paragraph, wrapped where its room ends. */
export function Prose(props: PrintedProps) {
  return (
    <Transform transform={withoutBlankAtBreak}>
      <Printed {...props} />
    </Transform>
  );
}

/** Ink wraps without trimming, so a blank that does not fit any more begins the next row. */
function withoutBlankAtBreak(row: string, index: number): string {
  return index === 0 ? row : row.replace(/^((?:\u001b\[\d+m)*) /, '$1');
}
