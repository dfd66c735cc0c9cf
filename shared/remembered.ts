/**
 * The same function, which works out the result for a short text once; of so many texts at most. For functions that have nothing but the text
 * to go by, and whose result nobody changes.
 */
export function remembered<Value>(workOut: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = workOut(text);
    if (text.length > LONGEST) return value;
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

const LONGEST = 200;
