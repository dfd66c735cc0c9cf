import { FileUp, Plus, Route, Tags } from 'lucide-react';
import { addJourney, followLead } from '../../../../shared/commands/journeys';
import type { JourneyId } from '../../../../shared/ids';
import { newJourney } from '../../../../shared/journeys/create';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { IMPORT_PLACE } from '../import/import-place';
import type { StagePlace } from '../use-stage-place';

export interface WinListButtonsProps {
  /** The main button stands first where there is nothing yet, last over a list. */
  readonly isEmpty: boolean;
  readonly onOpen: StagePlace['open'];
  readonly onNames: () => void;
  readonly onImport: () => void;
}

/** The ways to bring wins and followed leads in, and to the names that they use. */
export function WinListButtons({ isEmpty, ...on }: WinListButtonsProps) {
  const [importing, naming, adding] = [
    <Importing key="import" {...on} />,
    <Naming key="names" {...on} />,
    <Adding key="add" isEmpty={isEmpty} {...on} />,
  ];
  return isEmpty ? [adding, importing, naming] : [importing, naming, adding];
}

/** Where the focus goes when no card is left beside the one that went. */
export const ADD_WIN = 'add-win';

function Adding({ isEmpty, onOpen }: Pick<WinListButtonsProps, 'isEmpty' | 'onOpen'>) {
  const dispatch = useDispatch();
  const begin = (command: typeof addJourney, outcome: Journey['outcome'] = 'won') => {
    const id = newId<JourneyId>();
    dispatch(command({ ...newJourney(id), outcome }));
    onOpen(id, 'questions');
  };
  const add = (
    <span key="add" data-ref={ADD_WIN}>
      <Button tone="primary" icon={<Plus size={16} aria-hidden />} onPress={() => begin(addJourney)}>
        {t('journeys.add')}
      </Button>
    </span>
  );
  const follow = (
    <Button key="follow" icon={<Route size={16} aria-hidden />} onPress={() => begin(followLead, 'lost')}>
      {t('follow.add')}
    </Button>
  );
  return isEmpty ? [add, follow] : [follow, add];
}

const Naming = ({ onNames }: Pick<WinListButtonsProps, 'onNames'>) => (
  <Button tone="quiet" icon={<Tags size={16} aria-hidden />} onPress={onNames}>
    {t('names.open')}
  </Button>
);

const Importing = ({ onImport }: Pick<WinListButtonsProps, 'onImport'>) => (
  <span data-ref={IMPORT_PLACE}>
    <Button tone="quiet" icon={<FileUp size={16} aria-hidden />} onPress={onImport}>
      {t('journeyImport.open')}
    </Button>
  </span>
);
