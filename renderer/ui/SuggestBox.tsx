import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { t } from '../i18n/i18n';
import { cx } from './cx';
import styles from './field.module.css';
import type { FieldProps } from './field-props';
import { FieldLabel } from './FieldLabel';
import { FieldNotes } from './FieldNotes';
import list from './list.module.css';
import type { CommittedText } from './use-committed-text';

export interface SuggestBoxProps extends FieldProps {
  readonly field: CommittedText;
  readonly suggestions: readonly string[];
}

/** A one-line field that offers texts to choose from and takes any other. */
export function SuggestBox({ field, suggestions, label, hideLabel = false, error, ...props }: SuggestBoxProps) {
  const items = [...new Set(suggestions)].map((text) => ({ id: text }));
  return (
    <ComboBox
      className={cx(styles, 'field', props.width === 'short' && 'short')}
      inputValue={field.text}
      onInputChange={(text) => {
        if (text !== field.text) field.change(text);
      }}
      onBlur={field.leave}
      allowsCustomValue
      defaultItems={items}
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
        <Input className={cx(styles, 'input')} placeholder={props.placeholder ?? ''} />
        {items.length > 0 ? (
          <Button className={cx(list, 'opener')} aria-label={t('ui.suggestions')}>
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
