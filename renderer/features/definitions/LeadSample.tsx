import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addLead, removeLead } from '../../../shared/commands/leads';
import { isDisputed } from '../../../shared/definitions/compare-ratings';
import type { LeadId } from '../../../shared/ids';
import { onDay } from '../../../shared/time';
import type { SampleLead } from '../../../shared/workshop/schema/definitions';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Quote } from '../../ui/Quote';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import styles from './LeadSample.module.css';
import { LeadTable } from './LeadTable';
import { RatingSummary } from './RatingSummary';

/** Recent leads that both sides rate, and how far they agree. */
export function LeadSample() {
  const table = useWorkshop((workshop) => workshop.definitions.leads);
  const leads = useMemo(() => list(table), [table]);
  const today = useClock().today();
  const dispatch = useDispatch();
  const removal = useRemoval();
  const { rows, focusRow } = useRowFocus();
  const [shown, setShown] = useState<Shown>('all');
  // A lead that is being rated stays where it is until another filter is chosen.
  const [kept, setKept] = useState<ReadonlySet<LeadId>>(new Set());
  const visible = leads.filter((lead) => belongs(lead, shown) || kept.has(lead.id));

  const show = (next: Shown) => {
    setShown(next);
    setKept(new Set(leads.flatMap((lead) => (belongs(lead, next) ? lead.id : []))));
  };
  const add = () => {
    const id = newId<LeadId>();
    dispatch(addLead({ ...EMPTY_LEAD, id, receivedOn: onDay(today) }));
    setKept((ids) => new Set([...ids, id]));
    focusRow(id);
  };
  const remove = ({ id, company }: SampleLead) => {
    const message =
      company.trim() === '' ? t('leads.removed.unnamed') : t('leads.removed', { company: company.trim() });
    removal(removeLead(id), message);
    focusRow(
      neighbourOf(
        visible.map((lead) => lead.id),
        id,
      ) ?? 'add-lead',
    );
  };

  return (
    <Section title={t('leads.title')} description={t('leads.hint')}>
      <div ref={rows} className={styles['sample']} data-ref="leads">
        {leads.length === 0 ? (
          <LeadsEmpty onAdd={add} />
        ) : (
          <>
            <RatingSummary leads={leads} />
            <Filter leads={leads} shown={shown} onShow={show} />
            <LeadTable leads={leads} visible={visible} onRemove={remove} />
            <div data-ref="add-lead">
              <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={add}>
                {t('leads.add')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

type Shown = 'all' | 'disputed' | 'open';

const isOpen = ({ ratings }: SampleLead): boolean => ratings.marketing === null || ratings.sales === null;

const belongs = (lead: SampleLead, shown: Shown): boolean =>
  shown === 'all' || (shown === 'disputed' ? isDisputed(lead) : isOpen(lead));

const EMPTY_LEAD = {
  company: '',
  contact: '',
  source: '',
  attributes: {},
  ratings: { marketing: null, sales: null },
  reasons: { marketing: '', sales: '' },
} as const;

interface FilterProps {
  readonly leads: readonly SampleLead[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

function Filter({ leads, shown, onShow }: FilterProps) {
  const options = (['all', 'disputed', 'open'] as const).map((id) => ({
    id,
    label: t(`leads.filter.${id}`, { n: leads.filter((lead) => belongs(lead, id)).length }),
  }));
  return <SegmentedControl label={t('leads.filter')} hideLabel value={shown} options={options} onChange={onShow} />;
}

function LeadsEmpty({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <EmptyState
      title={t('leads.empty.title')}
      example={<Quote>{t('leads.empty.example')}</Quote>}
      actions={
        <span data-ref="add-lead">
          <Button tone="primary" icon={<Plus size={16} aria-hidden />} onPress={onAdd}>
            {t('leads.add')}
          </Button>
        </span>
      }
    >
      {t('leads.empty')}
    </EmptyState>
  );
}
