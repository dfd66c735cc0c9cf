/** "1 win", "3 wins": how many there are, with the word for one or for more. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
