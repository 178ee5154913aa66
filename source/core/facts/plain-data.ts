import * as v from 'valibot';
import { failureCodes } from '../http/failure.ts';
import { isObject, type JsonObject, type JsonValue } from '../json/json-value.ts';

/** The read-only output type of a schema. */
export type PlainData<Schema extends v.GenericSchema> = ReadonlyDeep<v.InferOutput<Schema>>;

type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? string extends keyof T
      ? Readonly<T>
      : { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T;

/** Answers are limited to four megabytes; placeholders for secrets may lengthen them. */
const longestText = 8 * 1024 * 1024;
/** The last moment that a date can hold, in milliseconds since the epoch. */
const lastMoment = 8.64e15;

export const text = v.pipe(v.string(), v.maxLength(longestText));
export const texts = v.array(text);
export const yes = v.literal(true);
export const finite = v.pipe(v.number(), v.finite());
export const count = v.pipe(finite, v.minValue(0));
/** Milliseconds since the epoch, local clock. */
export const moment = v.pipe(v.number(), v.minValue(-lastMoment), v.maxValue(lastMoment));
export const jsonObject = v.custom<JsonObject>((value) => isObject(value as JsonValue));
export const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.exactOptional(schema);

export const failure = v.object({
  // A code that a newer version added counts as `other`.
  code: v.pipe(
    text,
    v.transform((code) => failureCodes.find((known) => known === code) ?? 'other'),
  ),
  message: text,
  detail: maybe(v.record(v.string(), v.union([text, finite, v.boolean()]))),
  cause: maybe(text),
});
