import * as v from 'valibot';
import { failed, type Result } from '../../core/http/failure.ts';
import { type JsonObject, parseJson } from '../../core/json/json-value.ts';

const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const people = v.pipe(
  v.array(v.objectWithRest({ sub: word }, v.unknown())),
  v.minLength(1),
  v.maxLength(1_000),
);

/**
 * Reads the people who can sign in at a served provider, a JSON list of claims: `[{"sub": "ada", "email":
 * "ada@example.com", …}]`.
 */
export function readPeopleText(text: string): Result<readonly JsonObject[]> {
  const parsed = parseJson(text);
  const read = v.safeParse(people, parsed);
  if (!read.success) {
    const path = v.getDotPath(read.issues[0]);
    const where = path === null ? '' : `; look at ${path}`;
    return failed(`The people are a JSON list of their claims, each with a "sub"${where}.`);
  }
  const subjects = read.output.map(({ sub }) => sub);
  const twice = subjects.findIndex((sub, index) => subjects.indexOf(sub) !== index);
  if (twice >= 0) return failed(`Person ${twice + 1} has the "sub" of another one.`);
  return { ok: true, value: parsed as readonly JsonObject[] };
}
