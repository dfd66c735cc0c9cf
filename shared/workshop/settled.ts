import { current, type Draft, isDraft } from 'immer';

/** What a draft holds now, as a plain value: reading much of it through a draft takes many times as long. Nothing is copied that has not changed. */
export const settled = <T>(value: T): T => (isDraft(value) ? current(value as Draft<T>) : value);
