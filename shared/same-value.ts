/** Whether two values of JSON say the same; the order of keys in an object says nothing, and a key without a value is none. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => sameValue(item, other[index]));
  }
  const [left, right] = [one as Fields, other as Fields];
  const has = (fields: Fields, key: string): boolean => Object.hasOwn(fields, key);
  return (
    Object.keys(left).every((key) => sameValue(left[key], has(right, key) ? right[key] : undefined)) &&
    Object.keys(right).every((key) => has(left, key) || right[key] === undefined)
  );
}

type Fields = Readonly<Record<string, unknown>>;
