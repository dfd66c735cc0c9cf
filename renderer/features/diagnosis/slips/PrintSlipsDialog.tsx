import { useState } from 'react';
import { sideState } from '../../../../shared/diagnosis/phase';
import { askedQuestions } from '../../../../shared/diagnosis/questions';
import { slipsFileName } from '../../../../shared/report/file-name';
import type { Paper } from '../../../../shared/report/model';
import { type Side, SIDES } from '../../../../shared/side';
import type { Workshop } from '../../../../shared/workshop/schema';
import { list } from '../../../../shared/workshop/table';
import { useDesktop } from '../../../desktop/desktop-context';
import { t } from '../../../i18n/i18n';
import { documents } from '../../../state/documents';
import { saveReport } from '../../../state/save-report';
import { useWorkshop } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DialogFoot } from '../../../ui/DialogFoot';
import { NumberField } from '../../../ui/NumberField';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import styles from './PrintSlipsDialog.module.css';

export interface PrintSlipsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks for whom, how many and on what paper, and makes the PDF. */
export function PrintSlipsDialog({ isOpen, onClose }: PrintSlipsDialogProps) {
  return (
    <Dialog title={t('running.slips.print')} isOpen={isOpen} onClose={onClose} size="small">
      <PrintSlipsForm onClose={onClose} />
    </Dialog>
  );
}

function PrintSlipsForm({ onClose }: Pick<PrintSlipsDialogProps, 'onClose'>) {
  const workshop = useWorkshop(wholeWorkshop);
  const desktop = useDesktop();
  const asked = askedQuestions(workshop.diagnosis).length;
  const [sides, setSides] = useState<Side | 'both'>(() => sidesToPrint(workshop));
  const [copies, setCopies] = useState(() => largestSide(workshop));
  const [paper, setPaper] = useState<Paper>(workshop.setup.print?.paper ?? 'a4');
  const print = (): void => {
    onClose();
    const choice = { sides: sides === 'both' ? SIDES : [sides], copies, paper };
    void saveReport(
      desktop,
      (signal) => documents.make('printable', workshop, { kind: 'slips', ...choice }, signal),
      slipsFileName(workshop.setup.title),
    );
  };
  return (
    <div className={styles['form']}>
      <p>{t('running.slips.body')}</p>
      <SegmentedControl label={t('running.slips.sides')} value={sides} options={SIDE_OPTIONS} onChange={setSides} />
      <NumberField
        label={t('running.slips.copies')}
        width="short"
        min={1}
        max={MOST_COPIES}
        value={copies}
        onCommit={(n) => setCopies(n ?? copies)}
      />
      <SegmentedControl label={t('running.slips.paper')} value={paper} options={PAPER_OPTIONS} onChange={setPaper} />
      <p className={styles['count']}>
        {asked === 0 ? t('running.slips.none') : t('running.slips.pages', { n: asked })}
      </p>
      <DialogFoot>
        <Button onPress={onClose}>{t('running.cancel')}</Button>
        <Button tone="primary" isDisabled={asked === 0} onPress={print}>
          {t('running.slips.submit')}
        </Button>
      </DialogFoot>
    </div>
  );
}

/** The side that still answers when the other one has sealed, else both. */
function sidesToPrint({ diagnosis }: Workshop): Side | 'both' {
  const open = SIDES.filter((side) => sideState(diagnosis, side).kind !== 'sealed');
  return open.length === 1 && open[0] ? open[0] : 'both';
}

/** As many slips as the larger of both sides has people, and one at least. */
function largestSide({ setup }: Workshop): number {
  const people = list(setup.participants);
  const counts = SIDES.map((side) => people.filter((person) => person.side === side).length);
  return Math.min(MOST_COPIES, Math.max(1, ...counts));
}

const wholeWorkshop = (workshop: Workshop): Workshop => workshop;

const SIDE_OPTIONS = [
  { id: 'both' as const, label: t('running.slips.both') },
  ...SIDES.map((id) => ({ id, label: t(`ui.side.${id}`) })),
];

const PAPER_OPTIONS = [
  { id: 'a4' as const, label: t('running.slips.a4') },
  { id: 'letter' as const, label: t('running.slips.letter') },
];

const MOST_COPIES = 30;
