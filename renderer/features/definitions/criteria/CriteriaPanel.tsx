import { useMemo } from 'react';
import { testDefinition } from '../../../../shared/definitions/definition-test';
import { shownRatings } from '../../../../shared/definitions/sample-phase';
import type { DefinitionId } from '../../../../shared/ids';
import type { Definition } from '../../../../shared/workshop/schema/definitions';
import { list } from '../../../../shared/workshop/table';
import { useWorkshop } from '../../../state/session-context';
import { CriteriaBuilder } from './CriteriaBuilder';
import styles from './CriteriaPanel.module.css';
import { CriteriaSentence } from './CriteriaSentence';
import { SampleTest } from './SampleTest';
import { TestStrip } from './TestStrip';
import { TraitTable } from './TraitTable';
import { useLastChange } from './use-last-change';

/** What makes a lead count as one term says, built from conditions and tried on the sample while it is built. */
export function CriteriaPanel({ termId }: { readonly termId: DefinitionId }) {
  const term = useWorkshop((workshop) => workshop.definitions.terms.byId[termId]);
  return term ? <Criteria key={termId} term={term} /> : null;
}

function Criteria({ term }: { readonly term: Definition }) {
  const { criteria } = term;
  const raters = useWorkshop((workshop) => workshop.definitions.raters);
  const table = useWorkshop((workshop) => workshop.definitions.leads);
  const ratingsRevealedAt = useWorkshop((workshop) => workshop.definitions.ratingsRevealedAt);
  const leads = useMemo(() => list(table), [table]);
  const rated = useMemo(
    () => shownRatings({ raters, leads: table, ratingsRevealedAt }),
    [raters, table, ratingsRevealedAt],
  );
  const isRevealed = ratingsRevealedAt !== null;
  const before = useLastChange(criteria);
  const test = useMemo(() => testDefinition(criteria, rated), [criteria, rated]);
  const testBefore = useMemo(() => (before === null ? null : testDefinition(before, rated)), [before, rated]);
  return (
    <div className={styles['panel']}>
      <CriteriaBuilder term={term} leads={leads} />
      <CriteriaSentence term={term} />
      <TestStrip leads={leads.length} test={test} before={testBefore} isRevealed={isRevealed} />
      {test !== null && test.judged > 0 ? <SampleTest criteria={criteria} test={test} before={testBefore} /> : null}
      {leads.length > 0 ? (
        <TraitTable termId={term.id} criteria={criteria} rated={rated} isRevealed={isRevealed} />
      ) : null}
    </div>
  );
}
