import { Label } from 'react-aria-components';
import { t } from '../i18n/i18n';
import { cx } from './cx';
import styles from './field.module.css';

export interface FieldLabelProps {
  readonly children: string;
  readonly isRequired?: boolean | undefined;
}

export function FieldLabel({ children, isRequired = false }: FieldLabelProps) {
  return (
    <Label className={cx(styles, 'label')}>
      {children}
      {isRequired ? <span className={cx(styles, 'required')}> · {t('ui.required')}</span> : null}
    </Label>
  );
}
