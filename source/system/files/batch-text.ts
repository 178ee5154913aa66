import * as v from 'valibot';
import { failed, type Result } from '../../core/http/failure.ts';
import { parseJson } from '../../core/json/json-value.ts';
import { providerKinds } from '../../core/run/configuration.ts';
import { printable } from '../../core/text/printable.ts';

const text = v.pipe(v.string('is a string'), v.nonEmpty('is empty'), v.maxLength(4_096, 'is too long'));

/** One provider of a batch. The file never contains the secret itself. */
const entry = v.pipe(
  v.strictObject(
    {
      name: text,
      url: text,
      kind: v.optional(v.picklist(providerKinds, `is one of ${providerKinds.join(', ')}`), 'oidc'),
      clientId: v.exactOptional(text),
      /** File or environment variable with the client secret. */
      clientSecretFile: v.exactOptional(text),
      clientSecretEnv: v.exactOptional(text),
      infraServers: v.optional(v.array(text, 'is a list'), []),
    },
    (issue) => (issue.expected === 'never' ? 'is not known here' : 'is missing, or is not a string'),
  ),
  v.check(
    ({ clientSecretFile, clientSecretEnv }) =>
      clientSecretFile === undefined || clientSecretEnv === undefined,
    'says where the secret is more than once',
  ),
);
export type BatchEntry = Readonly<v.InferOutput<typeof entry>>;

/**
 * Reads providers as JSON, one per line, or as a YAML list; every invalid entry is reported, and none is silently
 * dropped.
 */
export async function readBatchText(content: string): Promise<Result<readonly BatchEntry[]>> {
  const listed = /^\s*\{/.test(content) ? jsonLines(content) : await yamlList(content);
  if (!listed.ok) return listed;
  const wrong: string[] = [];
  const entries: BatchEntry[] = [];
  const places = new Map<string, string>();
  for (const { place, value } of listed.value) {
    const read = v.safeParse(entry, value);
    if (!read.success) {
      wrong.push(`${place}: ${printable(whatIsWrong(read.issues[0]), 200)}.`);
      continue;
    }
    const first = places.get(read.output.name);
    if (first !== undefined) wrong.push(`${place}: the name of ${first}.`);
    places.set(read.output.name, place);
    entries.push(read.output);
  }
  if (wrong.length > 0) return failed(wrong.join('\n'));
  return { ok: true, value: entries };
}

interface Placed {
  /** `line 3` or `entry 3`. */
  readonly place: string;
  readonly value: unknown;
}

function jsonLines(content: string): Result<readonly Placed[]> {
  const lines = content.split('\n').map((line, index) => ({ line: line.trim(), place: `line ${index + 1}` }));
  const listed = lines
    .filter(({ line }) => line !== '')
    .map(({ line, place }) => ({ place, value: parseJson(line) }));
  const broken = listed.find(({ value }) => value === undefined);
  return broken ? failed(`${broken.place}: this is not JSON.`) : { ok: true, value: listed };
}

async function yamlList(content: string): Promise<Result<readonly Placed[]>> {
  // The bundle exposes a lazily loaded CommonJS package only as its default export.
  const { default: yaml } = await import('yaml');
  const { parse, YAMLParseError } = yaml;
  try {
    // Anchors could turn a small file into a huge list.
    const value: unknown = parse(content, { maxAliasCount: 0, logLevel: 'error' });
    if (!Array.isArray(value))
      return failed('This is neither JSON, one provider a line, nor a YAML list of providers.');
    return {
      ok: true,
      value: value.map((one: unknown, index) => ({ place: `entry ${index + 1}`, value: one })),
    };
  } catch (error) {
    if (!(error instanceof YAMLParseError) && !(error instanceof ReferenceError)) throw error;
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    return failed(`${line === undefined ? '' : `line ${line}: `}this is not YAML that can be read.`);
  }
}

function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `“${path}” ${issue.message}`;
}
