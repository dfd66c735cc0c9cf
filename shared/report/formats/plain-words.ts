/** What formats that cannot draw say in place of a drawing. */
export const plainWords = {
  number: 'No.',
  lane: 'Who acts',
  step: 'Step',
  map: { stage: 'Stage', row: 'Row', what: 'What stands there', rests: 'Seen in' },
  signatures: { caption: 'Who signs', for: 'For', name: 'Name', role: 'Role' },
} as const;
