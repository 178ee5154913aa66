import { writeFile } from 'node:fs/promises';
import { failed, type Result } from '../../core/http/failure.ts';
import { causeOf, errorCode } from '../http/error-cause.ts';

const mostNames = 100;

/** Creates a new file for its owner only, adding a number if the name is taken. Returns the name. */
export async function writeNewFile(name: string, extension: string, text: string): Promise<Result<string>> {
  for (let number = 1; number <= mostNames; number += 1) {
    const file = `${name}${number === 1 ? '' : `-${number}`}${extension}`;
    try {
      await writeFile(file, text, { flag: 'wx', mode: 0o600 });
      return { ok: true, value: file };
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      const message = `${file} (${errorCode(error) ?? 'no reason given'})`;
      return { ok: false, failure: { code: 'other', message, cause: causeOf(error) } };
    }
  }
  return failed(`${name}${extension} and its numbered names are taken`);
}
