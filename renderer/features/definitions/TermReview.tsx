import { editDefinition } from '../../../shared/commands/definitions';
import { definitionState } from '../../../shared/definitions/definition-state';
import { isStaleDefinition } from '../../../shared/definitions/staleness';
import { onDay } from '../../../shared/time';
import type { Definition } from '../../../shared/workshop/schema/definitions';
import { formatDate } from '../../../shared/time';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useDispatch } from '../../state/session-context';
import { useNear } from '../../state/use-near';
import { usePeople } from '../../state/use-people';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { DateField } from '../../ui/DateField';
import { TextField } from '../../ui/TextField';
import { useRowFocus } from '../../ui/use-row-focus';
import styles from './TermEditor.module.css';

/** Who keeps a definition, and when it was and will be looked at. */
export function TermReview({ term }: { readonly term: Definition }) {
  const dispatch = useDispatch();
  const people = usePeople();
  const today = useClock().today();
  const [past, next] = [useNear('past'), useNear('next')];
  const { rows, focusRow } = useRowFocus();
  const review = () => {
    edit({ lastReview: onDay(today) });
    focusRow('next-review');
  };
  const edit = (fields: Partial<Pick<Definition, 'owner' | 'changer' | 'lastReview' | 'nextReview'>>) =>
    dispatch(editDefinition(term.id, fields));
  const reviewedToday = (
    <Button size="small" onPress={review}>
      {t('definitions.reviewToday')}
    </Button>
  );
  const isFresh = term.lastReview.precision === 'day' && term.lastReview.date === today;
  return (
    <div ref={rows} className={styles['review']}>
      {isStaleDefinition(term, today) ? (
        <Callout tone="attention" actions={reviewedToday}>
          {t('definitions.stale.text', { date: formatDate(term.lastReview, '') })}
        </Callout>
      ) : null}
      <div className={styles['keeping']}>
        {term.stage === null ? (
          <TextField
            label={t('definitions.owner')}
            description={t('definitions.owner.hint')}
            suggestions={people}
            value={term.owner}
            onCommit={(owner) => edit({ owner })}
          />
        ) : null}
        <TextField
          label={t('definitions.changer')}
          description={t('definitions.changer.hint')}
          suggestions={people}
          value={term.changer}
          onCommit={(changer) => edit({ changer })}
        />
        <DateField
          label={t('definitions.lastReview')}
          value={term.lastReview}
          near={past}
          onCommit={(lastReview) => edit({ lastReview })}
        />
        <div data-ref="next-review">
          <DateField
            label={t('definitions.nextReview')}
            value={term.nextReview}
            near={next}
            onCommit={(nextReview) => edit({ nextReview })}
          />
        </div>
        {definitionState(term) === 'agreed' && !isFresh && !isStaleDefinition(term, today) ? (
          <div className={styles['today']}>{reviewedToday}</div>
        ) : null}
      </div>
    </div>
  );
}
