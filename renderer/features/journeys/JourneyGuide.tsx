import { X } from 'lucide-react';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { IconButton } from '../../ui/IconButton';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TracePanel } from './follow/TracePanel';
import styles from './JourneyGuide.module.css';
import type { PartKey } from './parts/parts';
import { PromptsPanel } from './prompts/PromptsPanel';
import type { PromptsState } from './prompts/use-prompts';
import type { GuideTab } from './stage-memory';

export interface JourneyGuideProps {
  readonly journey: Journey;
  readonly tab: GuideTab;
  readonly prompts: PromptsState;
  readonly onTab: (tab: GuideTab | null) => void;
  readonly onSelect: (key: PartKey) => void;
  /** An answer was put on the map. */
  readonly onAnswered: () => void;
}

/** What stands beside the map: the six questions that build it, or the trace of what passed and what is missing. */
export function JourneyGuide({ journey, tab, prompts, onTab, onSelect, onAnswered }: JourneyGuideProps) {
  return (
    <aside className={styles['guide']} aria-label={t('guide.label')}>
      <div className={styles['head']}>
        <SegmentedControl label={t('guide.label')} hideLabel value={tab} options={TABS} onChange={onTab} />
        <IconButton
          label={t('guide.hide')}
          size="small"
          icon={<X size={16} aria-hidden />}
          onPress={() => onTab(null)}
        />
      </div>
      {tab === 'questions' ? (
        <PromptsPanel
          key={journey.id}
          journey={journey}
          prompts={prompts}
          onSelect={onSelect}
          onAnswered={onAnswered}
        />
      ) : (
        <TracePanel journey={journey} onSelect={onSelect} />
      )}
    </aside>
  );
}

const TABS = [
  { id: 'questions', label: t('guide.questions') },
  { id: 'trace', label: t('guide.trace') },
] as const satisfies readonly { readonly id: GuideTab; readonly label: string }[];
