import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { FieldError, Text } from 'react-aria-components';
import { cx } from './cx';
import styles from './field.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export interface FieldNotesProps {
  readonly description?: string | undefined;
  readonly hideDescription?: boolean | undefined;
  readonly error?: string | undefined;
}

/** What stands under a field. The error's place is a live region that is there before the error, so that it is announced, and is brought into view. */
export function FieldNotes({ description, hideDescription = false, error }: FieldNotesProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== undefined) place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [error]);
  return (
    <>
      {description === undefined ? null : hideDescription ? (
        <VisuallyHidden>
          <Text slot="description">{description}</Text>
        </VisuallyHidden>
      ) : (
        <Text slot="description" className={cx(styles, 'description')}>
          {description}
        </Text>
      )}
      <div ref={place} className={cx(styles, 'refusalPlace')} aria-live="polite">
        {error ? (
          <FieldError className={cx(styles, 'refusal')}>
            <CircleAlert size={14} aria-hidden />
            <span>{error}</span>
          </FieldError>
        ) : null}
      </div>
    </>
  );
}
