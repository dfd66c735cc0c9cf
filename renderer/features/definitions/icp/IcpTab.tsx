import { agreeIcp, revealIcp } from '../../../../shared/commands/icp';
import { isIcpWritten } from '../../../../shared/definitions/icp';
import type { Side } from '../../../../shared/side';
import { ICP_FIELDS } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { Disclosure } from '../../../ui/Disclosure';
import { Section } from '../../../ui/Section';
import { BlindSides } from '../blind/BlindSides';
import styles from './Icp.module.css';
import { IcpAgreed } from './IcpAgreed';
import { IcpCompare } from './IcpCompare';
import { IcpField } from './IcpField';

/** The ideal client as both sides see it: written apart, revealed together, then agreed field by field. */
export function IcpTab({ onWrite }: { readonly onWrite: (side: Side) => void }) {
  const dispatch = useDispatch();
  const clock = useClock();
  const icp = useWorkshop((workshop) => workshop.definitions.icp);
  return (
    <Section title={t('icp.title')} description={t('icp.purpose')}>
      <div className={styles['tab']} data-ref="icp">
        {icp.revealedAt === null ? (
          <>
            <BlindSides
              blind={icp}
              begun={{ marketing: isIcpWritten(icp.sides.marketing), sales: isIcpWritten(icp.sides.sales) }}
              openLabel={(side) => t(`icp.open.${side}`)}
              onOpen={onWrite}
              onReveal={() => dispatch(revealIcp(clock.now()))}
            />
            <Disclosure title={t('icp.together')}>
              <div className={styles['form']}>
                {ICP_FIELDS.map((field) => (
                  <IcpField
                    key={field}
                    field={field}
                    value={icp.agreed[field]}
                    onCommit={(value) => dispatch(agreeIcp(field, value))}
                  />
                ))}
              </div>
            </Disclosure>
          </>
        ) : (
          <IcpCompare icp={icp} />
        )}
        <IcpAgreed agreed={icp.agreed} />
      </div>
    </Section>
  );
}
