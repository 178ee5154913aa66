/** A JSON text as Go's scanner sees it: every member in its order, duplicates included. */
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
