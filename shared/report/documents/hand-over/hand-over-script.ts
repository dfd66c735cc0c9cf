import { stageOrder } from '../../../running/stage-order';
import type { Workshop } from '../../../workshop/schema';
import type { Stage } from '../../../workshop/stage';
import type { Block, Fact, SectionBuilder } from '../../model';
import type { HandOverOptions } from './hand-over';
import { handOverWords } from './hand-over-words';

/** What to say at each stage that is still run, and the private notes where they go along. */
export function scriptSection({ setup, skipped }: Workshop, { script, withNotes }: HandOverOptions): SectionBuilder {
  const stages = stageOrder(setup.order).filter((stage) => !skipped.includes(stage));
  const general: readonly Block[] =
    withNotes && setup.notes.trim() !== ''
      ? [
          { kind: 'subheading', text: handOverWords.generalNotes },
          { kind: 'paragraph', text: setup.notes, tone: 'body' },
        ]
      : [];
  const noteOf = (stage: Stage): readonly Fact[] => {
    const note = withNotes ? (setup.stageNotes[stage] ?? '').trim() : '';
    return note === '' ? [] : [{ label: handOverWords.script.note, value: note }];
  };
  const blocks = stages.map((stage): Block => {
    const { name, say, done } = script[stage];
    return {
      kind: 'clause',
      number: '',
      heading: name,
      text: say,
      facts: [{ label: handOverWords.script.done, value: done }, ...noteOf(stage)],
      layout: 'rows',
      why: null,
    };
  });
  return (number) => ({
    number,
    title: handOverWords.script.heading,
    owner: null,
    blocks: [...general, ...blocks],
  });
}
