import { useMemo, useState } from 'react';
import { revealRatings } from '../../../shared/commands/raters';
import { renameSample } from '../../../shared/commands/samples';
import { isDisputed } from '../../../shared/definitions/compare-ratings';
import { samplePhase, shownRatings } from '../../../shared/definitions/sample-phase';
import type { RatedLead } from '../../../shared/definitions/side-ratings';
import type { RaterId } from '../../../shared/ids';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { useRowFocus } from '../../ui/use-row-focus';
import styles from './LeadSample.module.css';
import { LeadButtons, LeadsEmpty } from './leads/LeadButtons';
import { Raters } from './leads/Raters';
import { SampleHistory } from './leads/SampleHistory';
import { SampleNotes } from './leads/SampleNotes';
import { useLeadActions } from './leads/use-lead-actions';
import { LeadTable } from './LeadTable';
import { RatingSummary } from './RatingSummary';

export interface LeadSampleProps {
  /** Whether a rating screen was just left; the focus then goes to who rates. */
  readonly isReturn: boolean;
  /** Opens the rating screen of a rater. */
  readonly onRate: (id: RaterId) => void;
}

/** Recent leads that both sides rate, each for itself, and how far they agree once all have sealed. */
export function LeadSample({ isReturn, onRate }: LeadSampleProps) {
  const definitions = useWorkshop((workshop) => workshop.definitions);
  const rated = useMemo(() => shownRatings(definitions), [definitions]);
  const leads = useMemo(() => list(definitions.leads), [definitions.leads]);
  const dispatch = useDispatch();
  const clock = useClock();
  const { rows, focusRow } = useRowFocus();
  const actions = useLeadActions(leads, focusRow);
  const phase = samplePhase(definitions);
  const isRevealed = phase === 'revealed';
  const [shown, setShown] = useState<Shown>('all');
  const [isFresh, setFresh] = useState(false);
  const reveal = () => {
    setFresh(true);
    dispatch(revealRatings(clock.now()));
  };
  const visible = isRevealed ? rated.filter((lead) => belongs(lead, shown)) : rated;

  return (
    <Section title={t('leads.title')} description={t('leads.hint')}>
      <div ref={rows} className={styles['sample']} data-ref="leads">
        {leads.length === 0 ? (
          <LeadsEmpty actions={actions} />
        ) : (
          <>
            <div className={styles['top']}>
              <div className={styles['name']}>
                <TextField
                  label={t('leads.name')}
                  placeholder={t('leads.name.placeholder')}
                  value={definitions.sampleName}
                  onCommit={(name) => dispatch(renameSample(null, name))}
                />
              </div>
              <SampleNotes leads={leads.length} phase={phase} />
            </div>
            {isRevealed ? (
              <>
                <RatingSummary rated={rated} raters={definitions.raters} isFresh={isFresh} />
                <Filter rated={rated} shown={shown} onShow={setShown} />
              </>
            ) : null}
            <LeadTable
              rated={rated}
              visible={visible}
              raters={isRevealed ? definitions.raters : null}
              {...(phase === 'open' ? { onRemove: actions.remove } : {})}
            />
            {phase === 'open' ? <LeadButtons actions={actions} leads={leads.length} /> : null}
            {isRevealed ? null : (
              <Raters definitions={definitions} leads={leads} isReturn={isReturn} onRate={onRate} onReveal={reveal} />
            )}
          </>
        )}
        <SampleHistory definitions={definitions} />
        {actions.dialog}
      </div>
    </Section>
  );
}

type Shown = 'all' | 'disputed' | 'apart';

const isApart = ({ ratings: { marketing, sales } }: RatedLead): boolean =>
  [marketing, sales].some((rating) => rating === null || rating === 'unsure');

const belongs = (lead: RatedLead, shown: Shown): boolean =>
  shown === 'all' || (shown === 'disputed' ? isDisputed(lead) : isApart(lead));

interface FilterProps {
  readonly rated: readonly RatedLead[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

function Filter({ rated, shown, onShow }: FilterProps) {
  const options = (['all', 'disputed', 'apart'] as const).map((id) => ({
    id,
    label: t(`leads.filter.${id}`, { n: rated.filter((lead) => belongs(lead, id)).length }),
  }));
  return <SegmentedControl label={t('leads.filter')} hideLabel value={shown} options={options} onChange={onShow} />;
}
