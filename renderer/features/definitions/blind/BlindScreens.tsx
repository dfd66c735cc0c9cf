import { useState } from 'react';
import { isOpenTo } from '../../../../shared/definitions/blind';
import { isIcpWritten } from '../../../../shared/definitions/icp';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { HandOverScreen } from '../../../ui/HandOverScreen';
import { DraftEntry } from '../drafts/DraftEntry';
import { IcpEntry } from '../icp/IcpEntry';
import type { Writing } from './writing';

export interface BlindScreensProps {
  readonly writing: Writing;
  readonly onLeave: () => void;
  /** The same side goes on to another term. */
  readonly onNext: (next: Writing) => void;
}

/** The laptop goes to one side, which writes by itself; everything else of the stage is off the screen meanwhile. */
export function BlindScreens({ writing: { what, side }, onLeave, onNext }: BlindScreensProps) {
  const icp = useWorkshop((workshop) => workshop.definitions.icp);
  const term = useWorkshop((workshop) => (what === 'icp' ? undefined : workshop.definitions.terms.byId[what]));
  const blind = what === 'icp' ? icp : term;
  const isWritten = term ? term.drafts[side].trim() !== '' : isIcpWritten(icp.sides[side]);
  // Where nothing is written yet there is nothing that others could read.
  const [isHanded, setHanded] = useState(!isWritten);
  if (!blind || !isOpenTo(blind, side)) return null;
  if (!isHanded) {
    return (
      <HandOverScreen
        side={side}
        title={term ? t(`drafts.title.${side}`, { term: term.term }) : t(`icp.title.${side}`)}
        onStart={() => setHanded(true)}
        onBack={onLeave}
      />
    );
  }
  return term ? (
    <DraftEntry term={term} side={side} onLeave={onLeave} onNext={(id) => onNext({ what: id, side })} />
  ) : (
    <IcpEntry text={icp.sides[side]} side={side} onLeave={onLeave} />
  );
}
