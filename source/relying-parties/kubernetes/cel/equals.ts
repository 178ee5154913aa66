import { member } from '../../../core/json/json-value.ts';
import { type CelMap, type CelValue, fromJson, isList, isMap, isOptional, isType } from './value.ts';

/** Negative, 0 or positive; `undefined` if the values have no order. */
export function celCompared(left: CelValue, right: CelValue): number | undefined {
  const isNumber = (one: CelValue) => typeof one === 'number' || typeof one === 'bigint';
  if (isNumber(left) && isNumber(right)) return Number(left) - Number(right);
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  return left < right ? -1 : Number(left > right);
}

/** Numbers are compared across types; otherwise values of different types are never equal. */
export function celEquals(left: CelValue, right: CelValue): boolean {
  if (isList(left) && isList(right))
    return left.length === right.length && left.every((one, index) => celEquals(one, right[index] ?? null));
  if (isMap(left) || isMap(right)) return isMap(left) && isMap(right) && isSameMap(left.map, right.map);
  if (isOptional(left) || isOptional(right))
    return isOptional(left) && isOptional(right) && isSameOptional(left.optional, right.optional);
  if (isType(left) || isType(right)) return isType(left) && isType(right) && left.type === right.type;
  if (typeof left === 'bigint' || typeof right === 'bigint') return celCompared(left, right) === 0;
  return left === right;
}

function isSameMap(left: CelMap['map'], right: CelMap['map']): boolean {
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => {
      const [one, other] = [member(left, name), member(right, name)];
      return one !== undefined && other !== undefined && celEquals(fromJson(one), fromJson(other));
    })
  );
}

function isSameOptional(left: CelValue | undefined, right: CelValue | undefined): boolean {
  return left === undefined || right === undefined ? left === right : celEquals(left, right);
}
