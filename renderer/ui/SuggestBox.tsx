import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, ComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { t } from '../i18n/i18n';
import { cx } from './cx';
import styles from './field.module.css';
import type { FieldProps } from './field-props';
import { FieldLabel } from './FieldLabel';
import { FieldNotes } from './FieldNotes';
import list from './list.module.css';
import { LONGEST_LINE } from './TextBox';
import type { CommittedText } from './use-committed-text';

export type Suggestions = readonly string[] | (() => readonly string[]);

export interface SuggestBoxProps extends FieldProps {
  readonly field: CommittedText;
  /** A function is asked when the field takes the focus. */
  readonly suggestions: Suggestions;
}

/** A one-line field that offers texts to choose from and takes any other. */
export function SuggestBox({ field, suggestions, label, hideLabel = false, error, ...props }: SuggestBoxProps) {
  const offered = useOffered(suggestions, field.text);
  return (
    <ComboBox
      className={cx(styles, 'field', props.width === 'short' && 'short')}
      inputValue={field.text}
      onInputChange={(text) => {
        if (text === field.text) return;
        offered.narrow();
        field.change(text);
      }}
      onFocus={offered.start}
      onBlur={() => {
        offered.stop();
        field.leave();
      }}
      allowsCustomValue
      items={offered.items}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      isReadOnly={props.isReadOnly ?? false}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <FieldLabel isRequired={props.isRequired}>{label}</FieldLabel>}
      <Group className={cx(styles, 'box')} isInvalid={error !== undefined} isDisabled={props.isDisabled ?? false}>
        <Input className={cx(styles, 'input')} placeholder={props.placeholder ?? ''} maxLength={LONGEST_LINE} />
        {typeof suggestions === 'function' || suggestions.length > 0 ? (
          <Button className={cx(list, 'opener')} aria-label={t('ui.suggestions')} onPressStart={offered.start}>
            <ChevronDown size={16} aria-hidden />
          </Button>
        ) : null}
      </Group>
      <FieldNotes description={props.description} error={error} />
      <Popover className={cx(list, 'float')}>
        <ListBox className={cx(list, 'list')}>
          {(item: { readonly id: string }) => (
            <ListBoxItem id={item.id} textValue={item.id} className={cx(list, 'option')}>
              {item.id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

type Offering = 'nothing' | 'all' | 'matching';

/** What the list holds: nothing while the field is left alone, for a list behind every field of a long table would be slow. */
function useOffered(suggestions: Suggestions, typed: string) {
  const [offering, setOffering] = useState<Offering>('nothing');
  const isOffered = offering !== 'nothing';
  const known = useMemo(
    () => (isOffered ? foldAll(typeof suggestions === 'function' ? suggestions() : suggestions) : []),
    [isOffered, suggestions],
  );
  const items = useMemo(() => pick(known, offering === 'all' ? '' : typed), [known, offering, typed]);
  return {
    items,
    start: () => setOffering('all'),
    narrow: () => setOffering('matching'),
    stop: () => setOffering('nothing'),
  };
}

/** The list is as long as this at most: longer ones hold up the first letter typed, and typing narrows them. */
const MOST = 24;

interface Known {
  readonly id: string;
  /** As it is looked for. */
  readonly plain: string;
}

const foldAll = (suggestions: readonly string[]): readonly Known[] =>
  [...new Set(suggestions)].map((id) => ({ id, plain: plain(id) }));

function pick(known: readonly Known[], typed: string): readonly Known[] {
  const wanted = plain(typed.trim());
  const found: Known[] = [];
  for (const one of known) {
    if (found.length === MOST) break;
    if (one.plain.includes(wanted)) found.push(one);
  }
  return found;
}

/** Without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
