import { useCallback, useMemo } from 'react';
import type { DocumentChoice } from '../../../shared/agreement/versions';
import type { Workshop } from '../../../shared/workshop/schema';
import { DocumentPages } from '../../document/DocumentPages';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { documents } from '../../state/documents';
import { useMade } from '../../state/use-made';
import { Select } from '../../ui/Select';
import { ChangesView } from './ChangesView';
import { documentName } from './document-name';
import { documentOptions } from './document-options';
import styles from './DocumentPreview.module.css';

export interface DocumentPreviewProps {
  readonly workshop: Workshop;
  readonly document: DocumentChoice;
  readonly onChoose: (document: DocumentChoice) => void;
  /** What the document is compared with; null shows the document itself. */
  readonly compared: DocumentChoice | null;
  readonly onCompare: (document: DocumentChoice | null) => void;
}

/** The document itself, as it is printed; or what changed since another version. */
export function DocumentPreview({ workshop, document, onChoose, compared, onCompare }: DocumentPreviewProps) {
  const html = useDocumentHtml(workshop, document);
  const options = useMemo(() => documentOptions(workshop), [workshop]);
  const others = [
    { id: 'none', label: t('signing.changes.none') } as const,
    ...options
      .filter(({ id }) => id !== document)
      .map(({ id }) => ({ id, label: t('signing.changes.with', { document: documentName(workshop, id) }) })),
  ];
  return (
    <div className={styles['preview']}>
      {options.length > 1 ? (
        <div className={styles['choice']}>
          <Select
            label={t('exporting.preview.document')}
            hideLabel
            value={document}
            options={options}
            onChange={onChoose}
          />
          <Select
            label={t('signing.changes.compare')}
            hideLabel
            value={compared ?? 'none'}
            options={others}
            onChange={(id) => onCompare(id === 'none' ? null : id)}
          />
        </div>
      ) : null}
      {compared !== null ? (
        <ChangesView workshop={workshop} {...inOrder(workshop, compared, document)} />
      ) : (
        <DocumentPages html={html} title={t('exporting.preview')} />
      )}
    </div>
  );
}

function useDocumentHtml(workshop: Workshop, document: DocumentChoice): string | null {
  const today = useClock().today();
  // A version that was signed and taken back is chosen for a moment longer than it is there.
  const isThere = document === 'draft' || document in workshop.agreement.versions.byId;
  const make = useCallback(
    (signal: AbortSignal) => documents.make('printable', workshop, { kind: 'agreement', document, today }, signal),
    [workshop, document, today],
  );
  return useMade(isThere ? make : null);
}

/** A comparison always goes from the older one to the newer one; the draft is the newest. */
function inOrder({ agreement }: Workshop, one: DocumentChoice, other: DocumentChoice) {
  const age = (document: DocumentChoice): number =>
    document === 'draft' ? Infinity : (agreement.versions.byId[document]?.number ?? 0);
  return age(one) < age(other) ? { from: one, to: other } : { from: other, to: one };
}
