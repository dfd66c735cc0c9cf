import { X } from 'lucide-react';
import { memo } from 'react';
import { editLead } from '../../../shared/commands/leads';
import { isDisputed } from '../../../shared/definitions/compare-ratings';
import { type RatedLead, sideRatings } from '../../../shared/definitions/side-ratings';
import { SIDES } from '../../../shared/side';
import type { Definitions, SampleLead } from '../../../shared/workshop/schema/definitions';
import { t } from '../../i18n/i18n';
import { useDispatch } from '../../state/session-context';
import { useNear } from '../../state/use-near';
import { Badge } from '../../ui/Badge';
import { DateField } from '../../ui/DateField';
import { EditTable } from '../../ui/EditTable';
import { IconButton } from '../../ui/IconButton';
import { TextField } from '../../ui/TextField';
import { KnownCell } from './leads/KnownCell';
import { RatingCell } from './leads/RatingCell';
import styles from './LeadSample.module.css';

export interface LeadTableProps {
  /** The whole sample: a lead keeps its number while a filter hides others. */
  readonly rated: readonly RatedLead[];
  readonly visible: readonly RatedLead[];
  /** Who rated, once the ratings are revealed; null before, and then no rating is in the table. */
  readonly raters: Definitions['raters'] | null;
  /** Left out once the sample is fixed. */
  readonly onRemove?: (lead: SampleLead) => void;
}

/**
 * Every lead with what is known about it and, after the reveal, with both sides' ratings beside each other. A cell is drawn again only
 * when its lead changes: thirty leads hold some hundred and fifty fields.
 */
export function LeadTable({ rated, visible, raters, onRemove }: LeadTableProps) {
  const names = [...new Set(rated.flatMap(({ lead }) => Object.keys(lead.attributes)))].join('\n');
  const rows = visible.map((each) => {
    const { lead } = each;
    const n = rated.indexOf(each) + 1;
    const sides = raters === null ? null : sideRatings(raters, lead);
    return {
      id: lead.id,
      cells: [
        <LeadCell key="lead" lead={lead} n={n} isDisputed={raters !== null && isDisputed(each)} />,
        <OriginCell key="origin" lead={lead} n={n} />,
        <KnownCell key="known" lead={lead} n={n} names={names} />,
        ...(raters === null || sides === null
          ? []
          : SIDES.map((side) => (
              <RatingCell key={side} lead={lead} side={side} sideRating={sides[side]} raters={raters} />
            ))),
        ...(onRemove
          ? [
              <IconButton
                key="remove"
                label={t('leads.remove', { n })}
                icon={<X size={16} aria-hidden />}
                size="small"
                onPress={() => onRemove(lead)}
              />,
            ]
          : []),
      ],
    };
  });
  const columns = [
    ...(raters === null ? KNOWN_WIDE : [...KNOWN_NARROW, ...RATED]),
    ...(onRemove ? [{ id: 'actions', header: t('leads.actions'), hideHeader: true, width: '3rem' }] : []),
  ];
  return <EditTable label={t('leads.title')} columns={columns} rows={rows} empty={t('leads.filter.none')} />;
}

interface CellProps {
  readonly lead: SampleLead;
  readonly n: number;
}

const LeadCell = memo(function LeadCell({
  lead,
  n,
  isDisputed: differs,
}: CellProps & { readonly isDisputed: boolean }) {
  const dispatch = useDispatch();
  return (
    <div className={styles['cell']} data-ref={lead.id}>
      <TextField
        label={t('leads.of', { field: t('leads.company'), n })}
        hideLabel
        placeholder={t('leads.company')}
        value={lead.company}
        onCommit={(company) => dispatch(editLead(lead.id, { company }))}
      />
      <TextField
        label={t('leads.of', { field: t('leads.contact'), n })}
        hideLabel
        placeholder={t('leads.contact')}
        value={lead.contact}
        onCommit={(contact) => dispatch(editLead(lead.id, { contact }))}
      />
      {differs ? (
        <div className={styles['differ']}>
          <Badge tone="attention">{t('leads.differ')}</Badge>
        </div>
      ) : null}
    </div>
  );
});

const OriginCell = memo(function OriginCell({ lead, n }: CellProps) {
  const dispatch = useDispatch();
  const near = useNear('past');
  return (
    <div className={styles['cell']}>
      <TextField
        label={t('leads.of', { field: t('leads.source'), n })}
        hideLabel
        placeholder={t('leads.source')}
        value={lead.source}
        onCommit={(source) => dispatch(editLead(lead.id, { source }))}
      />
      <DateField
        label={t('leads.of', { field: t('leads.received'), n })}
        hideLabel
        value={lead.receivedOn}
        near={near}
        onCommit={(receivedOn) => dispatch(editLead(lead.id, { receivedOn }))}
      />
    </div>
  );
});

const KNOWN_WIDE = [
  { id: 'lead', header: t('leads.lead'), width: '30%' },
  { id: 'origin', header: t('leads.origin'), width: '25%' },
  { id: 'known', header: t('leads.attributes') },
];

const KNOWN_NARROW = [
  { id: 'lead', header: t('leads.lead'), width: '21%' },
  { id: 'origin', header: t('leads.origin'), width: '16%' },
  { id: 'known', header: t('leads.attributes'), width: '21%' },
];

const RATED = SIDES.map((side) => ({ id: side, header: t(`ui.side.${side}`), width: '21%' }));
