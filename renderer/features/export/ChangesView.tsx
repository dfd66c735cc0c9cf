import { useMemo } from 'react';
import {
  diffTerms,
  type AreaChange,
  type FieldChange,
  type TermsChange,
} from '../../../shared/agreement/diff-versions';
import { type DocumentChoice, documentTerms } from '../../../shared/agreement/versions';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { Badge } from '../../ui/Badge';
import { Callout } from '../../ui/Callout';
import { cx } from '../../ui/cx';
import styles from './ChangesView.module.css';
import { documentName } from './document-name';

export interface ChangesViewProps {
  readonly workshop: Workshop;
  readonly from: DocumentChoice;
  readonly to: DocumentChoice;
}

/** What changed between two versions, or between one and the draft, word by word. */
export function ChangesView({ workshop, from, to }: ChangesViewProps) {
  const diff = useMemo(() => {
    const [before, after] = [documentTerms(workshop, from), documentTerms(workshop, to)];
    return before && after ? diffTerms(before, after) : null;
  }, [workshop, from, to]);
  const title = t('signing.changes.title', { from: documentName(workshop, from), to: documentName(workshop, to) });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys scroll what has the focus
    <section className={styles['changes']} aria-label={title} tabIndex={0}>
      <h3 className={styles['title']}>{title}</h3>
      {diff === null ? <Callout tone="danger">{t('signing.changes.unreadable')}</Callout> : null}
      {diff?.areas.map((area) => (
        <Area key={area.area} {...area} />
      ))}
      {diff?.areas.length === 0 ? (
        <p className={styles['quiet']}>
          {t(diff.isOtherwiseDifferent ? 'signing.changes.otherwise' : 'signing.changes.nothing')}
        </p>
      ) : null}
    </section>
  );
}

function Area({ area, changes }: AreaChange) {
  return (
    <section className={styles['area']} aria-label={t(`signing.area.${area}`)}>
      <h4 className={styles['heading']}>{t(`signing.area.${area}`)}</h4>
      <ul className={styles['items']}>
        {changes.map((change, index) => (
          <li key={index} className={styles['item']}>
            <Change change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ change }: { readonly change: TermsChange }) {
  if (change.kind === 'reordered') return <p className={styles['quiet']}>{t('signing.changes.reordered')}</p>;
  const { kind, title, fields } = change;
  return (
    <>
      {title === '' ? null : (
        <p className={styles['name']}>
          <Badge tone={TONES[kind]}>{t(`signing.changes.${kind}`)}</Badge>
          <span>{title}</span>
        </p>
      )}
      {fields.length === 0 ? null : (
        <dl className={styles['fields']}>
          {fields.map((field) => (
            <Field key={field.field} {...field} />
          ))}
        </dl>
      )}
    </>
  );
}

/** `ins` and `del` are read out by screen readers; the signs beside them tell them apart without colour. */
function Field({ field, pieces }: FieldChange) {
  return (
    <div>
      <dt>{field}</dt>
      <dd>
        {pieces.map((piece, index) =>
          piece.kind === 'same' ? (
            <span key={index}>{piece.text}</span>
          ) : (
            <span key={index}>
              {piece.left === '' ? null : <del className={cx(styles, 'gone')}>{piece.left}</del>}
              {piece.right === '' ? null : <ins className={cx(styles, 'new')}>{piece.right}</ins>}
            </span>
          ),
        )}
      </dd>
    </div>
  );
}

const TONES = { added: 'good', removed: 'danger', changed: 'attention' } as const;
