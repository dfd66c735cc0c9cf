import { Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Phase } from '../../../shared/diagnosis/phase';
import { isSealed, isWritten, sheetsOf } from '../../../shared/diagnosis/sheets';
import type { SheetId } from '../../../shared/ids';
import { type Side, SIDES } from '../../../shared/side';
import type { Sheet } from '../../../shared/workshop/schema/diagnosis';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import styles from './Cover.module.css';
import { CoverNotice } from './entry/CoverNotice';
import { CoverSettings } from './entry/CoverSettings';
import { CoverTools } from './entry/CoverTools';
import type { CoverNote } from './entry/seal-quietly';
import { ParkingLot } from './ParkingLot';
import { SideCard } from './SideCard';
import { useAnswerShield } from '../../state/use-answer-shield';

type OpenPhase = Exclude<Phase, { readonly kind: 'revealed' }>;

export interface CoverProps {
  readonly phase: OpenPhase;
  readonly names: ReadonlyMap<SheetId, string>;
  /** Whether an entry was just left; the focus then starts at the top of the cover. */
  readonly isReturn: boolean;
  readonly note: CoverNote | null;
  readonly onOpen: (sheet: Sheet) => void;
  readonly onOpenTogether: (side: Side) => void;
  readonly onSlips: (side: Side) => void;
  readonly onQuestions: () => void;
  readonly onReveal: () => void;
}

/** What everybody may see between two entries: how far each side is, and never a word of what it wrote. */
export function Cover(props: CoverProps) {
  const { phase, names, isReturn, note, onOpen, onOpenTogether, onSlips, onQuestions, onReveal } = props;
  useAnswerShield();
  const sheets = useWorkshop((workshop) => workshop.diagnosis.sheets);
  const blank = list(sheets).filter((sheet) => !isSealed(sheet) && !isWritten(sheet)).length;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isReturn) title.current?.focus();
  }, [isReturn]);
  const bothSealed = phase.kind === 'both-sealed';
  const next = SIDES.find((side) => phase.sides[side].kind !== 'sealed');

  return (
    <div className={styles['cover']}>
      {note === null ? null : <CoverNotice note={note} />}
      <header className={styles['head']}>
        <h2 ref={title} tabIndex={-1} className={styles['title']}>
          {bothSealed ? t('diagnosis.cover.both') : t('diagnosis.cover.title', { n: phase.sides.marketing.of })}
        </h2>
        <p className={styles['rule']}>
          {bothSealed ? t('diagnosis.cover.both.body') : t('diagnosis.cover.rule')}
          {bothSealed && blank > 0 ? ` ${t('sheets.blank', { n: blank })}` : null}
        </p>
        {bothSealed ? (
          <Button tone="primary" size="large" onPress={onReveal}>
            {t('diagnosis.cover.reveal')}
          </Button>
        ) : null}
      </header>
      <div className={styles['sides']}>
        {SIDES.map((side) => (
          <SideCard
            key={side}
            side={side}
            state={phase.sides[side]}
            sheets={sheetsOf({ sheets }, side)}
            names={names}
            isNext={side === next}
            onOpen={onOpen}
            onOpenTogether={() => onOpenTogether(side)}
            onSlips={() => onSlips(side)}
          />
        ))}
      </div>
      {bothSealed ? null : (
        <p className={styles['waiting']}>
          <Lock size={16} aria-hidden />
          {[t('diagnosis.cover.waiting'), ...SIDES.flatMap((side) => missing(side, phase))].join(' ')}
        </p>
      )}
      <CoverTools onQuestions={onQuestions} />
      <CoverSettings />
      <ParkingLot />
    </div>
  );
}

/** What a side still owes before the reveal. */
function missing(side: Side, { sides }: OpenPhase): readonly string[] {
  const { kind, sheets } = sides[side];
  if (kind === 'sealed') return [];
  const name = t(`ui.side.${side}`);
  return [
    sheets.open > 0 ? t('sheets.missing.open', { side: name, n: sheets.open }) : t('sheets.missing', { side: name }),
  ];
}
