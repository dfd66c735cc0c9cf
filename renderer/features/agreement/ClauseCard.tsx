import { MonitorUp, MoreHorizontal } from 'lucide-react';
import { memo } from 'react';
import { unfilledPlaces } from '../../../shared/agreement/wording';
import { editClause } from '../../../shared/commands/clauses';
import type { Clause } from '../../../shared/workshop/schema/agreement';
import { t } from '../../i18n/i18n';
import { useShowInRoom } from '../../state/room-context';
import { useDispatch } from '../../state/session-context';
import { usePeople } from '../../state/use-people';
import { Badge } from '../../ui/Badge';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import styles from './ClauseCard.module.css';
import { WhyClause } from './WhyClause';

/** What can be done with a clause besides writing in it. */
export type ClauseAction = 'up' | 'down' | 'leaveOut' | 'restore' | 'remove';

export interface ClauseCardProps {
  readonly clause: Clause;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onAct: (action: ClauseAction) => void;
}

/** One commitment as it will be read, every word of it in place to be changed. */
export function ClauseCard(props: ClauseCardProps) {
  const { clause, number } = props;
  return (
    <article className={styles['clause']} data-ref={clause.id} aria-label={clause.heading}>
      <span className={styles['number']} aria-hidden>
        {number}
      </span>
      <ClauseWords clause={clause} number={number} />
      <div className={styles['tools']}>
        <ShowClause clause={clause} number={number} />
        <ClauseMenu {...props} />
      </div>
    </article>
  );
}

/** Drawn again only when the clause itself changes, so that typing in one of many stays quick. */
const ClauseWords = memo(function ClauseWords({ clause, number }: Pick<ClauseCardProps, 'clause' | 'number'>) {
  const dispatch = useDispatch();
  const open = unfilledPlaces(clause.text);
  return (
    <div className={styles['body']}>
      <div className={styles['heading']}>
        <TextField
          label={t('clause.heading', { n: number })}
          hideLabel
          placeholder={t('clause.heading.placeholder')}
          value={clause.heading}
          onCommit={(heading) => dispatch(editClause(clause.id, { heading }))}
        />
      </div>
      <div data-ref={`${clause.id}.text`}>
        <TextArea
          label={t('clause.text', { n: number })}
          hideLabel
          serif
          rows={2}
          placeholder={t('clause.text.placeholder')}
          value={clause.text}
          onCommit={(text) => dispatch(editClause(clause.id, { text }))}
        />
      </div>
      {open.length > 0 ? <p className={styles['open']}>{t('clause.open', { places: open.join(', ') })}</p> : null}
      <Bearing clause={clause} />
      <div className={styles['foot']}>
        <WhyClause clause={clause} />
        {clause.edited ? <Badge>{t('clause.edited')}</Badge> : null}
        {clause.kind === 'custom' && clause.reasons.length === 0 ? <Badge>{t('clause.custom')}</Badge> : null}
      </div>
    </div>
  );
});

/** Who answers for a commitment, and what follows when it is missed. */
function Bearing({ clause: { id, owner, consequence } }: { readonly clause: Clause }) {
  const dispatch = useDispatch();
  const people = usePeople();
  return (
    <div className={styles['bearing']}>
      <div data-ref={`${id}.owner`}>
        <TextField
          label={t('clause.owner')}
          placeholder={t('clause.owner.placeholder')}
          suggestions={people}
          value={owner}
          onCommit={(text) => dispatch(editClause(id, { owner: text }))}
        />
      </div>
      <div data-ref={`${id}.consequence`}>
        <TextArea
          label={t('clause.consequence')}
          rows={1}
          placeholder={t('clause.consequence.placeholder')}
          value={consequence}
          onCommit={(text) => dispatch(editClause(id, { consequence: text }))}
        />
      </div>
    </div>
  );
}

/** Puts this commitment on the room display while that is open. */
function ShowClause({ clause, number }: Pick<ClauseCardProps, 'clause' | 'number'>) {
  const show = useShowInRoom();
  if (show === null) return null;
  return (
    <IconButton
      label={t('clause.showInRoom', { n: number })}
      icon={<MonitorUp size={16} aria-hidden />}
      size="small"
      onPress={() => show({ kind: 'clause', id: clause.id })}
    />
  );
}

function ClauseMenu({ clause: { id, kind, edited, reasons }, number, isFirst, isLast, onAct }: ClauseCardProps) {
  const isAssembled = kind !== 'custom' || reasons.length > 0;
  const items: { id: ClauseAction; label: string; isDisabled?: boolean; tone?: 'danger' }[] = [
    { id: 'up', label: t('clause.up'), isDisabled: isFirst },
    { id: 'down', label: t('clause.down'), isDisabled: isLast },
    ...(edited && isAssembled ? [{ id: 'restore' as const, label: t('clause.restore') }] : []),
    { id: 'leaveOut', label: t('clause.leaveOut') },
    ...(kind === 'custom' ? [{ id: 'remove' as const, label: t('clause.remove'), tone: 'danger' as const }] : []),
  ];
  return (
    <div data-ref={`more-${id}`}>
      <Menu
        label={t('clause.more', { n: number })}
        trigger={<MoreHorizontal size={16} aria-hidden />}
        size="small"
        items={items}
        onAction={onAct}
      />
    </div>
  );
}
