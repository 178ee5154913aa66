/** JSON text as Go's scanner reads it: every member in order, including duplicates. */
export type GoNode =
  | {
      readonly kind: 'object';
      readonly members: readonly GoMember[];
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'array'; readonly items: readonly GoNode[]; readonly from: number; readonly to: number }
  | { readonly kind: 'string'; readonly value: string; readonly from: number; readonly to: number }
  | { readonly kind: 'number' | 'bool' | 'null'; readonly from: number; readonly to: number };

interface GoMember {
  readonly key: string;
  readonly value: GoNode;
}
