import { scanGoJson } from './scan.ts';

/**
 * The result of `json.Unmarshal` into a `map[string]json.RawMessage`: the text of each member, by exact name; of
 * duplicates, the last.
 */
export type RawMembers =
  | { readonly ok: true; readonly members: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly message: string };

export function rawMembers(text: string): RawMembers {
  const scan = scanGoJson(text);
  if (!scan.ok) return { ok: false, message: scan.message };
  const { root } = scan;
  if (root.kind === 'null') return { ok: true, members: new Map() };
  if (root.kind !== 'object') {
    const message = `json: cannot unmarshal ${root.kind} into Go value of type map[string]json.RawMessage`;
    return { ok: false, message };
  }
  return {
    ok: true,
    members: new Map(root.members.map(({ key, value }) => [key, text.slice(value.from, value.to)])),
  };
}
