import { useMemo } from 'react';
import { type ClauseChange, type ClauseUpdate, staleClauses } from '../../../shared/agreement/clause-updates';
import { keepClauseWording, updateClauses } from '../../../shared/commands/clauses';
import type { Command } from '../../../shared/commands/command';
import type { ClauseId } from '../../../shared/ids';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { useNavigate } from '../../state/navigation-context';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import styles from './Updates.module.css';

/** What the other stages would change in the clauses, each to be accepted or not; nothing while they agree. */
export function Updates() {
  const workshop = useWorkshop(wholeWorkshop);
  const updates = useMemo(() => staleClauses(workshop), [workshop]);
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const { rows, focusRow } = useRowFocus();
  const plain = updates.filter((update) => update.kind !== 'changed' || !update.edited).map(({ id }) => id);
  const settle = (id: ClauseId, command: Command) => {
    dispatch(command);
    const next = neighbourOf(
      updates.map((update) => update.id),
      id,
    );
    if (next) focusRow(`update-${next}`);
    else navigate({ stage: 'agree', ref: id });
  };
  const updateAll = () => {
    dispatch(updateClauses(plain));
    navigate({ stage: 'agree', ref: plain.length === updates.length ? 'clauses' : 'updates' });
  };
  if (updates.length === 0) return null;
  return (
    <div ref={rows} data-ref="updates">
      <Callout tone="attention" title={t('updates.title')}>
        <p>{t('updates.hint')}</p>
        <ul className={styles['updates']}>
          {updates.map((update) => (
            <li key={update.id} data-ref={`update-${update.id}`} className={styles['update']}>
              <UpdateWords update={update} heading={headingOf(workshop, update)} />
              <UpdateActions update={update} heading={headingOf(workshop, update)} onSettle={settle} />
            </li>
          ))}
        </ul>
        {plain.length > 1 ? (
          <Button size="small" onPress={updateAll}>
            {t('updates.all', { n: plain.length })}
          </Button>
        ) : null}
      </Callout>
    </div>
  );
}

const wholeWorkshop = (workshop: Workshop): Workshop => workshop;

const headingOf = ({ agreement }: Workshop, update: ClauseUpdate): string =>
  agreement.clauses.byId[update.id]?.heading ?? (update.kind === 'gone' ? '' : update.fresh.clause.heading);

interface UpdateWordsProps {
  readonly update: ClauseUpdate;
  readonly heading: string;
}

function UpdateWords({ update, heading }: UpdateWordsProps) {
  return (
    <div className={styles['words']}>
      <strong>{heading}</strong>
      {update.kind === 'new' ? <span>{t('updates.new')}</span> : null}
      {update.kind === 'gone' ? <span>{t('updates.gone')}</span> : null}
      {update.kind === 'changed'
        ? update.changes.map((change) => <span key={`${change.place} ${change.ref}`}>{changeText(change)}</span>)
        : null}
      {update.kind === 'changed' && update.edited ? (
        <span className={styles['edited']}>{t('updates.edited')}</span>
      ) : null}
    </div>
  );
}

interface UpdateActionsProps extends UpdateWordsProps {
  readonly onSettle: (id: ClauseId, command: Command) => void;
}

function UpdateActions({ update, heading, onSettle }: UpdateActionsProps) {
  const action = t(`updates.${actionOf(update)}`);
  const { id } = update;
  return (
    <div className={styles['actions']}>
      <Button
        size="small"
        aria-label={t('updates.action', { action, heading })}
        onPress={() => onSettle(id, updateClauses([id]))}
      >
        {action}
      </Button>
      {update.kind === 'changed' && update.edited ? (
        <Button
          size="small"
          tone="quiet"
          aria-label={t('updates.action', { action: t('updates.keep'), heading })}
          onPress={() => onSettle(id, keepClauseWording(id))}
        >
          {t('updates.keep')}
        </Button>
      ) : null}
    </div>
  );
}

function actionOf(update: ClauseUpdate): 'add' | 'leaveOut' | 'update' | 'replace' {
  if (update.kind === 'new') return 'add';
  if (update.kind === 'gone') return 'leaveOut';
  return update.edited ? 'replace' : 'update';
}

function changeText({ place, was, now }: ClauseChange): string {
  const name = t(`updates.place.${place}`);
  return was === null
    ? t('updates.change.first', { place: name, now: shorten(now) })
    : t('updates.change', { place: name, was: shorten(was), now: shorten(now) });
}

const LONGEST = 90;

/** Numbers, names and times as they are; a longer text as a quotation of its beginning. */
function shorten(text: string): string {
  if (text.length <= LONGEST / 2) return text;
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text}”`;
}
