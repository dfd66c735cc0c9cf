/** A fresh id of the wanted brand; the only place where ids are born in the interface. */
export function newId<I extends string>(): I {
  return crypto.randomUUID() as string as I;
}
