export const patterns = {} as const;
