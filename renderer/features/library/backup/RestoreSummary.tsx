import { useState } from 'react';
import { DATE_LOCALE } from '../../../../shared/time';
import { t } from '../../../i18n/i18n';
import type { BackupItem, BackupSurvey } from '../../../state/restore-backup';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { Checkbox } from '../../../ui/Checkbox';
import { DialogFoot } from '../../../ui/DialogFoot';
import { EditTable } from '../../../ui/EditTable';
import { Stack } from '../../../ui/Stack';
import styles from './keep.module.css';

type Readable = Extract<BackupItem, { readonly kind: 'readable' }>;

export interface RestoreSummaryProps {
  readonly survey: BackupSurvey;
  readonly onCancel: () => void;
  readonly onRestore: (places: ReadonlySet<number>) => void;
}

/** What a backup would bring, and which of it comes in: by itself all that is not here in the same state. */
export function RestoreSummary({ survey, onCancel, onRestore }: RestoreSummaryProps) {
  const readable = survey.items.filter(isReadable);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(readable.filter(({ here }) => here !== 'same').map(({ place }) => place)),
  );
  const [isRefused, setRefused] = useState(false);
  const toggle = (place: number, isChosen: boolean): void =>
    setChosen((before) => new Set(isChosen ? [...before, place] : [...before].filter((other) => other !== place)));
  const fresh = readable.filter(({ here }) => here === 'not-here').length;
  const restore = (): void => {
    setRefused(chosen.size === 0);
    if (chosen.size > 0) onRestore(chosen);
  };
  return (
    <Stack gap={4}>
      <p>{t('keep.restore.made', { time: formatMoment(survey.madeAt), n: survey.items.length, fresh })}</p>
      {survey.isCutShort ? <Callout tone="attention">{t('keep.restore.cutShort')}</Callout> : null}
      <p>{t('keep.restore.rule')}</p>
      <EditTable
        label={t('keep.restore.list')}
        columns={COLUMNS}
        rows={survey.items.map((item) => ({
          id: String(item.place),
          cells: isReadable(item) ? cellsOf(item, chosen.has(item.place), toggle) : unreadableCells(item),
        }))}
        empty={t('keep.restore.empty')}
      />
      {isRefused ? <Callout tone="attention">{t('keep.restore.none')}</Callout> : null}
      <DialogFoot>
        <Button onPress={onCancel}>{t('keep.cancel')}</Button>
        <Button tone="primary" onPress={restore} autoFocus>
          {t('keep.restore.run', { n: chosen.size })}
        </Button>
      </DialogFoot>
    </Stack>
  );
}

function cellsOf(item: Readable, isChosen: boolean, toggle: (place: number, isChosen: boolean) => void) {
  const title = nameOf(item);
  const here = t(`keep.restore.here.${item.here}`);
  return [
    <span key="take" className={styles['cell']}>
      <Checkbox
        aria-label={t('keep.restore.take', { title })}
        isSelected={isChosen}
        onChange={(next) => toggle(item.place, next)}
      />
    </span>,
    <Words key="name">{title}</Words>,
    <Words key="changed">{formatMoment(item.changedAt)}</Words>,
    <Words key="here">{item.isTrashed ? t('keep.restore.trashed', { here }) : here}</Words>,
  ];
}

function unreadableCells({ place, reason }: Exclude<BackupItem, Readable>) {
  const name = t('keep.restore.unreadable.name', { n: place + 1 });
  return [
    null,
    <Words key="name">{name}</Words>,
    null,
    <Words key="here">{t('keep.restore.unreadable', { reason })}</Words>,
  ];
}

const Words = ({ children }: { readonly children: string }) => <span className={styles['cell']}>{children}</span>;

const isReadable = (item: BackupItem): item is Readable => item.kind === 'readable';

const nameOf = ({ client, title }: Readable): string =>
  [client, title].filter((word) => word.trim() !== '').join(', ') || t('app.untitled');

function formatMoment(at: string): string {
  return new Intl.DateTimeFormat(DATE_LOCALE, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

const COLUMNS = [
  { id: 'take', header: t('keep.restore.column.take'), width: '5.5rem' },
  { id: 'workshop', header: t('keep.restore.column.workshop') },
  { id: 'changed', header: t('keep.restore.column.changed'), width: '12rem' },
  { id: 'here', header: t('keep.restore.column.here'), width: '18rem' },
] as const;
