import { useMemo, useState } from 'react';
import { agreeOnMerge } from '../../../../shared/commands/definitions';
import { changesIn, mergeDrafts, type Take, TAKE_NOTHING } from '../../../../shared/definitions/merge';
import { wordDiff } from '../../../../shared/word-diff';
import { type Side, SIDES } from '../../../../shared/side';
import type { Definition } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { Row } from '../../../ui/Row';
import { SideIcon } from '../../../ui/SideIcon';
import { SideMark } from '../../../ui/SideMark';
import styles from './DraftMerge.module.css';
import { MergeText } from './MergeText';

/** Both drafts with the words in which they differ, and the agreed text made of them place by place. */
export function DraftMerge({ term: { id, drafts, agreed } }: { readonly term: Definition }) {
  const dispatch = useDispatch();
  const replace = useRemoval();
  const pieces = useMemo(() => wordDiff(drafts.marketing, drafts.sales), [drafts.marketing, drafts.sales]);
  const places = useMemo(() => changesIn(pieces), [pieces]);
  const [takes, setTakes] = useState<readonly Take[]>([]);
  const isChosen = places.length === 0 || takes.some(({ marketing, sales }) => marketing || sales);
  const merged = isChosen ? mergeDrafts(pieces, takes) : '';
  const takeAll = (side: Side) => setTakes(places.map(() => ({ ...TAKE_NOTHING, [side]: true })));
  const toggle = (place: number, side: Side) =>
    setTakes(
      places.map((_, at) => {
        const take = takes[at] ?? TAKE_NOTHING;
        return at === place ? { ...take, [side]: !take[side] } : take;
      }),
    );
  const agree = () => {
    const command = agreeOnMerge(id, merged);
    if (agreed.trim() === '') dispatch(command);
    else replace(command, t('definitions.from.replaced'));
  };
  return (
    <div className={styles['merge']}>
      <div className={styles['drafts']}>
        {SIDES.map((side) => (
          <section key={side} className={styles['draft']} data-side={side} aria-label={t(`definitions.draft.${side}`)}>
            <SideMark side={side} />
            <p className={styles['text']}>
              {pieces.map((piece, at) =>
                piece.kind === 'same' ? (
                  <span key={at}>{piece.text}</span>
                ) : (
                  <mark key={at}>{side === 'marketing' ? piece.left : piece.right}</mark>
                ),
              )}
            </p>
          </section>
        ))}
      </div>
      {places.length === 0 ? (
        <p className={styles['hint']}>{t('drafts.same')}</p>
      ) : (
        <>
          <p className={styles['hint']}>{t('drafts.merge.hint', { n: places.length })}</p>
          <MergeText pieces={pieces} takes={takes} onToggle={toggle} />
        </>
      )}
      <Row gap={2} wrap>
        <Button tone="primary" size="small" isDisabled={merged === '' || merged === agreed.trim()} onPress={agree}>
          {t('drafts.merge.agree')}
        </Button>
        {places.length === 0
          ? null
          : SIDES.map((side) => (
              <Button key={side} size="small" icon={<SideIcon side={side} />} onPress={() => takeAll(side)}>
                {t(`drafts.merge.all.${side}`)}
              </Button>
            ))}
      </Row>
      {places.length === 0 || merged === '' ? null : (
        <p className={styles['reads']} aria-live="polite">
          <span>{t('drafts.merge.reads')}</span> {merged}
        </p>
      )}
    </div>
  );
}
