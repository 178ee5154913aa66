import { expect, it } from 'vitest';
import { judge } from '../../../source/core/checks/judge.ts';
import { answered, goodTokens, input, refresh, tokens } from '../../support/facts.ts';
import { checkCalled, judgeContext } from '../../support/registry.ts';

it.each([
  ['refresh-rotation', undefined, 'not-tried'],
  ['session-forecast', undefined, 'rotation-unknown'],
  ['refresh-rotation', answered(goodTokens), 'reuse-works'],
  ['session-forecast', answered(goodTokens), 'infra-limit'],
] as const)('%s of a product that rotates, reused: %j', (id, reuse, code) => {
  const facts = { input: input(), tokens: tokens(), refresh: refresh(reuse && { reuse }) };
  const context = { ...judgeContext, reference: { ...judgeContext.reference, rotates: 'yes' } } as const;
  expect(judge(checkCalled(id), facts, new Map(), context)).toMatchObject([{ code }]);
});
