import { expect, test } from 'vitest';
import { askAhead } from '../../source/cli/check/ask-ahead.ts';
import { createEngine } from '../../source/cli/engine.ts';
import { inputFact } from '../../source/cli/input-fact.ts';
import { diagnose, type Run } from '../../source/core/diagnose.ts';
import { nothingGiven } from '../support/nothing-given.ts';
import { literalPorts } from '../support/ports.ts';

const never = new AbortController().signal;

test.each([
  ['https://id.example', ['https://id.example/.well-known/openid-configuration']],
  ['id.example/', ['https://id.example/.well-known/openid-configuration']],
  ['not an address', undefined],
])(
  'the request to %j ahead of the engine is sent only once, as the engine would send it',
  async (url, first) => {
    const input = inputFact({ ...nothingGiven, url }, 0, { tlsVerificationOff: false });
    const run: Run = { have: { input }, want: ['typedUrlDiscovery'] };

    const plain = literalPorts();
    const engine = await createEngine(1000);
    const expected = await finished(diagnose(engine, run, plain, never));

    const ports = literalPorts();
    const goingOn = await askAhead({ run, ports }, never);
    const asked = ports.requests.map((request) => request.url);
    if (first) expect(asked).toEqual(first);
    expect(await finished(diagnose(goingOn(engine), run, ports, never))).toEqual(expected);
    expect(ports.requests).toEqual(plain.requests);
    expect(asked).toEqual(plain.requests.map((request) => request.url));
  },
);

async function finished<T>(progress: AsyncGenerator<unknown, T>): Promise<T> {
  let step = await progress.next();
  while (!step.done) step = await progress.next();
  return step.value;
}
