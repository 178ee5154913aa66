import { type CelResult, type CelValue, error, isList, isMap, isOptional, value } from './value.ts';

/** Functions of the standard and of cel-go’s strings and optional libraries; those that are not here are unknown. */
export function celFunction(name: string, [of = null, given, more]: readonly CelValue[]): CelResult {
  const refused = error(`has no ${name}() for what it is given (“no such overload”)`);
  const text = typeof of === 'string' ? of : undefined;
  const word = typeof given === 'string' ? given : undefined;
  switch (name) {
    case 'dyn':
      return value(of);
    case 'orValue':
      return isOptional(of) ? value(of.optional ?? given ?? null) : refused;
    case 'hasValue':
      return isOptional(of) ? value(of.optional !== undefined) : refused;
    case 'size':
      if (text !== undefined) return value(BigInt([...text].length));
      if (isList(of)) return value(BigInt(of.length));
      return isMap(of) && !of.isLazy ? value(BigInt(Object.keys(of.map).length)) : refused;
    case 'startsWith':
      return text === undefined || word === undefined ? refused : value(text.startsWith(word));
    case 'endsWith':
      return text === undefined || word === undefined ? refused : value(text.endsWith(word));
    case 'contains':
      return text === undefined || word === undefined ? refused : value(text.includes(word));
    case 'lowerAscii':
      return text === undefined ? refused : value(text.replace(/[A-Z]+/g, (part) => part.toLowerCase()));
    case 'upperAscii':
      return text === undefined ? refused : value(text.replace(/[a-z]+/g, (part) => part.toUpperCase()));
    case 'split':
      return text === undefined || word === undefined || more !== undefined
        ? refused
        : value(text.split(word));
    case 'replace':
      return text === undefined || word === undefined || typeof more !== 'string'
        ? refused
        : value(text.replaceAll(word, () => more));
    case 'join':
      return isList(of) && of.every((one) => typeof one === 'string') ? value(of.join(word ?? '')) : refused;
    case 'string':
      if (text !== undefined) return value(text);
      return typeof of === 'boolean' || typeof of === 'bigint'
        ? value(String(of))
        : { is: 'unknown', what: name };
    default:
      return { is: 'unknown', what: `${name}()` };
  }
}
