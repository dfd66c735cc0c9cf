import { useState } from 'react';
import type { Result } from '../../shared/result';
import { afterPress } from './after-press';
import { useCommittedText } from './use-committed-text';
import type { CommittedText } from './use-committed-text';

export interface ParsedText<T, E> extends CommittedText {
  /** What the text reads as, also while it is being typed. */
  readonly read: Result<T, E>;
  /** Why the text is refused; held back while the first attempt is still being typed. */
  readonly refusal: E | null;
}

interface ParsedTextOptions<T, E> {
  readonly value: T;
  readonly format: (value: T) => string;
  readonly parse: (text: string) => Result<T, E>;
  readonly onCommit: (value: T) => void;
}

/** A committed text that stands for a value: what cannot be read is never committed and stays in the field to be put right. */
export function useParsedText<T, E>({ value, format, parse, onCommit }: ParsedTextOptions<T, E>): ParsedText<T, E> {
  const [isTyping, setTyping] = useState(false);
  const shown = format(value);
  const isSame = (formatted: string, text: string) => {
    const read = parse(text);
    return read.ok && format(read.value) === formatted;
  };
  const field = useCommittedText(
    shown,
    (text) => {
      const read = parse(text);
      if (read.ok && format(read.value) !== shown) onCommit(read.value);
    },
    isSame,
  );
  const read = parse(field.text);
  const refusal = !read.ok && !isTyping && field.text !== shown ? read.error : null;

  return {
    ...field,
    read,
    refusal,
    change: (text) => {
      if (refusal === null) setTyping(true);
      field.change(text);
    },
    commit: () => {
      setTyping(false);
      field.commit();
    },
    leave: () =>
      afterPress(() => {
        setTyping(false);
        field.leave();
      }),
  };
}
