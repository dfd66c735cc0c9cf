import type { QuestionId } from '../../shared/ids';
import type { Question } from '../../shared/workshop/schema/diagnosis';

/** A question of a workshop's own, with a scale of three steps. */
export const ownQuestion = (fields: Partial<Question> = {}): Question => ({
  id: 'own-1' as QuestionId,
  contentVersion: 1,
  origin: 'own',
  group: 'together',
  text: 'How well do we know each other’s calendars?',
  probe: '',
  hint: { ifTheySay: '', then: '' },
  shape: {
    kind: 'scale',
    options: [
      { id: 'not', label: 'Not at all' },
      { id: 'some', label: 'Somewhat' },
      { id: 'well', label: 'Well' },
    ],
  },
  evidence: null,
  leadsTo: '',
  destination: 'action',
  fix: '',
  source: '',
  hidden: false,
  ...fields,
});
