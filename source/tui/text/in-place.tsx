import { Fragment, type ReactNode } from 'react';

/** Each known by its place among the others: two may say the same, and none moves. */
export function inPlace<One>(all: readonly One[], draw: (one: One, index: number) => ReactNode): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return all.map((one, index) => <Fragment key={index}>{draw(one, index)}</Fragment>);
}
