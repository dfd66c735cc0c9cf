import { useMemo, useState } from 'react';
import { discussable, rankedQuestions, type RankedQuestion } from '../../../../shared/diagnosis/ranking';
import type { QuestionId } from '../../../../shared/ids';
import type { Diagnosis } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Checkbox } from '../../../ui/Checkbox';
import { EditTable } from '../../../ui/EditTable';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { TextButton } from '../../../ui/TextButton';
import { useRowFocus } from '../../../ui/use-row-focus';
import { AssignBar } from './AssignBar';
import type { Arrival, Place } from './arrival';
import { GapLine } from './GapLine';
import { Screen } from './Screen';
import styles from './SortScreen.module.css';
import { Themes, themeName } from './Themes';
import { type Selection, useSelection } from './use-selection';

export interface SortScreenProps {
  readonly arrival: Arrival;
  readonly onOpen: (place: Place) => void;
}

/** Gaps are selected, then given a theme or a priority: no dragging. */
export function SortScreen({ arrival, onOpen }: SortScreenProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const ranked = useMemo(() => rankedQuestions(diagnosis), [diagnosis]);
  const open = discussable(ranked);
  const [show, setShow] = useState<'open' | 'all'>('open');
  const listed = show === 'open' ? open : ranked;
  const ids = listed.map(({ question }) => question.id);
  const selection = useSelection(ids);
  const { rows, focusRow } = useRowFocus();
  const counts = { open: open.length, all: ranked.length };
  return (
    <Screen title={t('review.sort.title')} purpose={t('review.sort.purpose')} arrival={arrival}>
      <div ref={rows} className={styles['sort']}>
        <AssignBar selection={selection} onDone={() => focusRow('select-all')} />
        <div className={styles['top']}>
          <div data-ref="select-all">
            <Checkbox
              isSelected={ids.length > 0 && selection.ids.length === ids.length}
              isIndeterminate={selection.ids.length > 0 && selection.ids.length < ids.length}
              isDisabled={ids.length === 0}
              onChange={selection.setAll}
            >
              {t('review.sort.selectAll', { n: ids.length })}
            </Checkbox>
          </div>
          <div>
            <SegmentedControl
              label={t('review.sort.show')}
              hideLabel
              value={show}
              options={SHOWN.map((id) => ({ id, label: t(`review.sort.show.${id}`, { n: counts[id] }) }))}
              onChange={setShow}
            />
          </div>
        </div>
        <div {...selection.watchShift}>
          <EditTable
            label={t('review.sort.title')}
            columns={COLUMNS}
            empty={t('review.sort.empty')}
            rows={listed.map((each) => sortRow(diagnosis, each, selection, onOpen))}
          />
        </div>
        <Themes onFocus={focusRow} />
      </div>
    </Screen>
  );
}

function sortRow(diagnosis: Diagnosis, ranked: RankedQuestion, selection: Selection, onOpen: (id: QuestionId) => void) {
  const { id, text } = ranked.question;
  const gap = diagnosis.gaps[id];
  const theme = gap?.themeId ? diagnosis.themes.byId[gap.themeId] : undefined;
  const cell = (key: string, words: string | undefined) => (
    <span key={key} className={styles['cell']}>
      {words ?? ''}
    </span>
  );
  return {
    id,
    cells: [
      <span key="box" className={styles['box']}>
        <Checkbox
          aria-label={t('review.sort.select', { text })}
          isSelected={selection.ids.includes(id)}
          onChange={(isSelected) => selection.toggle(id, isSelected)}
        />
      </span>,
      <span key="question" className={styles['question']}>
        <TextButton tone="quiet" onPress={() => onOpen(id)}>
          {text}
        </TextButton>
      </span>,
      <span key="gap" className={styles['cell']}>
        <GapLine diagnosis={diagnosis} ranked={ranked} />
      </span>,
      cell('theme', theme && themeName(theme)),
      cell('priority', gap?.priority ? t(`review.sort.priority.${gap.priority}`) : undefined),
    ],
  };
}

const SHOWN = ['open', 'all'] as const;

const COLUMNS = [
  { id: 'select', header: t('review.sort.column.select'), hideHeader: true, width: '3rem' },
  { id: 'question', header: t('review.sort.column.question'), width: '40%' },
  { id: 'gap', header: t('review.sort.column.gap') },
  { id: 'theme', header: t('review.sort.column.theme'), width: '8rem' },
  { id: 'priority', header: t('review.sort.column.priority'), width: '5rem' },
];
