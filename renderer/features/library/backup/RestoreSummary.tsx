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
  const [startsReady] = useState(chosen.size > 0);
  const toggle = (place: number, isChosen: boolean): void =>
    setChosen((before) => new Set(isChosen ? [...before, place] : [...before].filter((other) => other !== place)));
  return (
    <Stack gap={4}>
      <p>{madeText(survey, readable)}</p>
      {survey.isCutShort ? <Callout tone="attention">{t('keep.restore.cutShort')}</Callout> : null}
      {readable.length === 0 ? null : <p>{t(isAllHere(readable) ? 'keep.restore.allHere' : 'keep.restore.rule')}</p>}
      <EditTable
        label={t('keep.restore.list')}
        columns={COLUMNS}
        rows={survey.items.map((item) => ({
          id: String(item.place),
          cells: isReadable(item) ? cellsOf(item, chosen.has(item.place), toggle) : unreadableCells(item),
        }))}
        empty={t('keep.restore.empty')}
      />
      {readable.length === 0 ? (
        <DialogFoot>
          <Button onPress={onCancel} autoFocus>
            {t('keep.close')}
          </Button>
        </DialogFoot>
      ) : (
        <DialogFoot>
          <p className={styles['why']} role="status">
            {chosen.size === 0 ? t('keep.restore.none') : ''}
          </p>
          <Button onPress={onCancel} autoFocus={!startsReady}>
            {t('keep.cancel')}
          </Button>
          <Button
            tone="primary"
            isDisabled={chosen.size === 0}
            onPress={() => onRestore(chosen)}
            autoFocus={startsReady}
          >
            {chosen.size === 0 ? t('keep.restore.runNone') : t('keep.restore.run', { n: chosen.size })}
          </Button>
        </DialogFoot>
      )}
    </Stack>
  );
}

/** When it was made, how many workshops are in it, and how many of them are missing here. */
function madeText({ madeAt, items }: BackupSurvey, readable: readonly Readable[]): string {
  const fresh = readable.filter(({ here }) => here === 'not-here').length;
  const [n, time] = [items.length, formatMoment(madeAt)];
  if (readable.length === 0) return t('keep.restore.made', { time, n });
  if (fresh === n) return t('keep.restore.made.fresh', { time, n });
  return fresh === 0 && readable.length === n
    ? t('keep.restore.made.here', { time, n })
    : t('keep.restore.made.some', { time, n, fresh });
}

const isAllHere = (readable: readonly Readable[]): boolean => readable.every(({ here }) => here === 'same');

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
