import { createRequire } from 'node:module';

type Block = Readonly<Record<string, unknown>>;

/** A Terraform file as its own parser reads it: each block in a list, expressions as text in `${}`. */
export interface Terraform {
  readonly resource: Readonly<Record<string, Readonly<Record<string, readonly Block[]>>>>;
}

const require = createRequire(import.meta.url);

/** Required instead of imported: its types bring in those of a browser, which conflict with Node’s. */
export async function parseHcl(text: string): Promise<Terraform> {
  const { parse } = require('@cdktf/hcl2json') as { parse(name: string, text: string): Promise<Terraform> };
  return await parse('file.tf', text);
}
