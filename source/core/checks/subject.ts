import { printable } from '../text/printable.ts';
import type { TemplateValues } from '../text/template.ts';

/**
 * The kinds of things that a finding can be about, in the specifications' terms. An `endpoint` is named by its metadata
 * member.
 */
export type SubjectKind =
  | 'algorithm'
  | 'certificate'
  | 'claim'
  | 'client'
  | 'client-authentication-method'
  | 'document'
  | 'endpoint'
  | 'grant-type'
  | 'group'
  | 'host'
  | 'issuer'
  | 'key'
  | 'member'
  | 'name'
  | 'parameter'
  | 'port'
  | 'proxy'
  | 'redirect-uri'
  | 'response-mode'
  | 'response-type'
  | 'scope'
  | 'token'
  | 'url'
  | 'user';

/** What a finding is about, as data, so that results can be grouped and looked up without reading their sentences. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly value: string;
}

/** A fixed subject, or one whose value is taken from the finding's values by name. */
export type DeclaredSubject =
  | Subject
  | { readonly kind: SubjectKind; readonly value?: never; readonly from: string };

/** Undefined if the finding lacks that value. */
export function subjectOf(
  declared: DeclaredSubject,
  values: TemplateValues,
  clean: (text: string) => string,
): Subject | undefined {
  const value = declared.value ?? values[declared.from];
  return value === undefined || value === ''
    ? undefined
    : { kind: declared.kind, value: printable(clean(String(value)), 2000) };
}
