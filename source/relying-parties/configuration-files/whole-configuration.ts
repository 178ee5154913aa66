import type {
  ConfigurationFile,
  FoundInConfiguration,
  PlacedValue,
  ReadConfiguration,
  SettingValue,
  WholeConfiguration,
} from './configuration-file.ts';

export interface PlacedConfiguration {
  readonly file: string;
  readonly read: ReadConfiguration;
}

export interface Chosen {
  readonly configuration: WholeConfiguration;
  /** Configurations that are not judged. */
  readonly leftOut: readonly PlacedConfiguration[];
  readonly of: readonly PlacedConfiguration[];
}

/** Combines one configuration of each part: the one that matches the given issuer, otherwise the first. */
export function wholeConfiguration(
  file: ConfigurationFile,
  all: readonly PlacedConfiguration[],
  given: string | undefined,
): Chosen {
  const of = file.parts.flatMap((part) => {
    const same = all.filter(({ read }) => read.part === part);
    const fitting = same.find(({ read }) => given !== undefined && fits(issuerIn(file, read), given));
    const first = fitting ?? same[0];
    return first ? [first] : [];
  });
  const values: PlacedValue[] = [];
  for (const { file: name, read } of of) {
    for (const value of read.values) {
      const at = values.findIndex((one) =>
        value.setting === undefined
          ? one.setting === undefined && one.key === value.key
          : one.setting === value.setting,
      );
      if (at < 0) values.push({ ...value, file: name });
      else if (value.line !== undefined) values[at] = { ...value, file: name };
    }
  }
  const settings: Record<string, SettingValue> = {};
  for (const { setting, value } of values)
    if (setting !== undefined && value !== undefined) settings[setting] = value;
  const found = of.flatMap(({ file: name, read }) =>
    read.found.map((one): FoundInConfiguration => ({ ...one, file: name })),
  );
  const textIn = (name: string | undefined) => {
    const value = name === undefined ? undefined : settings[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const url = textIn(file.roles.issuer) ?? of.findLast(({ read }) => read.url !== undefined)?.read.url;
  const clientId =
    textIn(file.roles.clientId) ?? of.findLast(({ read }) => read.clientId !== undefined)?.read.clientId;
  const parts = of.map(({ read }) => read.part);
  const leftOut = all.filter((one) => !of.includes(one));
  return {
    configuration: {
      parts,
      values,
      found,
      settings,
      ...(url !== undefined && { url }),
      ...(clientId !== undefined && { clientId }),
    },
    leftOut,
    of,
  };
}

/** The issuer in a configuration. */
export function issuerIn({ roles }: ConfigurationFile, read: ReadConfiguration): string | undefined {
  const value = read.values.find(({ setting }) => setting !== undefined && setting === roles.issuer)?.value;
  return (typeof value === 'string' ? value : undefined) || read.url;
}

/** Compares two addresses without the differences that a program may object to. */
function fits(one: string | undefined, other: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/^https?:\/\//, '')
      .replace(/\/\.well-known\/openid-configuration$/, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return one !== undefined && plain(one) === plain(other);
}
