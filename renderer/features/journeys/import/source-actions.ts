import { describeFileRefusal, type FileRefusal } from '../../../../shared/import/file-refusal';
import { recogniseColumns } from '../../../../shared/import/recognise';
import type { Steps } from '../../../../shared/import/steps';
import type { Result } from '../../../../shared/result';
import { choiceFor } from '../../../state/remembered-columns';
import { readBytes, type Source, sourceFromFile, sourceFromText } from '../../../state/table-source';
import { lookThroughDates } from './columns-actions';
import type { ImportBench } from './import-bench';
import { CHOICE_OF_FILE, USUAL_RULES } from './import-state';

/** What a person can do to choose what is imported. */
export interface SourceActions {
  takeFile(file: File): Promise<void>;
  takeText(text: string): Promise<void>;
  backToSource(): void;
}

/** The first step of an import: something to read, or the sentence that says why it cannot be read. */
export function sourceActions(bench: ImportBench): SourceActions {
  const { setScreen, run, callOff } = bench;
  const refuse = (why: FileRefusal, name: string | null): void =>
    setScreen({ kind: 'source', refusal: describeFileRefusal(why, { name }) });
  const open = async (steps: Steps<Result<Source, FileRefusal>>, name: string | null): Promise<void> => {
    const read = await run('reading', steps);
    if (read === null) return;
    if (read.ok) await openColumns(read.value, bench);
    else refuse(read.error, name);
  };
  return {
    takeFile: async (file) => {
      const bytes = await readBytes(file);
      if (bytes.ok) await open(sourceFromFile(file.name, bytes.value), file.name);
      else refuse(bytes.error, file.name);
    },
    takeText: (text) => open(sourceFromText(text), null),
    backToSource: () => {
      callOff();
      setScreen(CHOICE_OF_FILE);
    },
  };
}

/** Fills in the columns: as they were chosen for the same set before, else as they are recognised. */
function openColumns(source: Source, bench: ImportBench): Promise<void> {
  const { header } = source.table;
  const remembered = choiceFor(bench.memory.columns, header);
  const { preset, mapping } = recogniseColumns(header);
  const choice = remembered ?? { mapping, orders: { date: null, closedOn: null } };
  const isRemembered = remembered !== null;
  return lookThroughDates(
    { source, choice, preset, isRemembered, surveys: null, rules: USUAL_RULES },
    CHOICE_OF_FILE,
    bench,
  );
}
