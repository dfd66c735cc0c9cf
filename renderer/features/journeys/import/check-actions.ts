import { importJourneys } from '../../../../shared/commands/import-journeys';
import { importedJourneys } from '../../../../shared/import/imported-journeys';
import { newId } from '../../../state/new-id';
import { withChoice } from '../../../state/remembered-columns';
import { type Checked, checkSteps } from './check-steps';
import type { ImportBench } from './import-bench';
import type { CheckScreen, Opened, Rules } from './import-state';

/** What a person can do about the rows, and with what came in. */
export interface CheckActions {
  check(): Promise<void>;
  setRules(rules: Partial<Rules>): Promise<void>;
  bringIn(): Promise<void>;
  /** Takes the import back; false when something was changed since, which would be taken back instead. */
  undo(): boolean;
}

/** The third step of an import and the last: what would come in, and bringing it in. */
export function checkActions(bench: ImportBench): CheckActions {
  const { screen, setScreen, run, session, clock } = bench;
  const checked = (opened: Opened): Promise<Checked | null> =>
    run('checking', checkSteps(opened, session.store.getState().history.workshop, clock.today()));
  return {
    check: async () => {
      if (screen.kind !== 'columns') return;
      const planned = await checked(screen.opened);
      if (planned) setScreen({ kind: 'check', opened: screen.opened, ...planned, wanted: null });
    },
    setRules: async (rules) => {
      if (screen.kind !== 'check') return;
      const wanted = { ...(screen.wanted ?? screen.opened.rules), ...rules };
      setScreen({ ...screen, wanted });
      const opened = { ...screen.opened, rules: wanted };
      const planned = await checked(opened);
      setScreen((now) => {
        if (now.kind !== 'check' || now.wanted !== wanted) return now;
        return planned ? { ...now, opened, ...planned, wanted: null } : { ...now, wanted: null };
      });
    },
    bringIn: async () => {
      if (screen.kind === 'check' && screen.wanted === null) await bringIn(screen, bench);
    },
    undo: () => {
      if (screen.kind !== 'done' || !screen.brought) return false;
      if (session.store.getState().history.undo.at(-1) !== screen.brought.step) return false;
      session.undo();
      return true;
    },
  };
}

async function bringIn({ plan, opened }: CheckScreen, { setScreen, run, session, memory }: ImportBench): Promise<void> {
  const imported = await run('importing', importedJourneys(plan, newId));
  if (!imported) return;
  const isChanged = session.dispatch(importJourneys(imported));
  memory.remember(withChoice(memory.columns, opened.source.table.header, opened.choice));
  const brought = {
    created: imported.created.length,
    joined: imported.joined.length,
    touchpoints: plan.counts.touchpoints,
    step: session.store.getState().history.undo.at(-1),
  };
  setScreen({ kind: 'done', brought: isChanged ? brought : null });
}
