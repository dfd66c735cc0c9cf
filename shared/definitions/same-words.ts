/** A text by its words alone: upper and lower case, punctuation and spaces make no difference. */
export const bareWords = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** Whether two texts say something, and say it in the same words. */
export const sameWords = (left: string, right: string): boolean =>
  bareWords(left) !== '' && bareWords(left) === bareWords(right);
