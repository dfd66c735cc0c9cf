/** Working on the parts of a win: selecting, copying, moving, connecting, on the canvas and in the table. */
export const journeyParts = {
  'journeys.do': 'Edit',
  'journeys.do.these': 'Edit what is selected',
  'journeys.do.cut': 'Cut',
  'journeys.do.copy': 'Copy',
  'journeys.do.paste': 'Paste',
  'journeys.do.duplicate': 'Duplicate',
  'journeys.do.all': 'Select all',
  'journeys.do.none': 'Select nothing',
  'journeys.do.move': 'Move to ...',
  'journeys.do.align': 'Align',
  'journeys.do.connect': 'Connect to ...',
  'journeys.do.order': 'Connect in order of date',
  'journeys.do.date': 'A date ...',
  'journeys.do.oneDate': 'One date for all ...',
  'journeys.do.earliest': 'Give all the earliest date',
  'journeys.do.latest': 'Give all the latest date',
  'journeys.do.remove': 'Delete',
  'journeys.do.wins': 'Another win',
  'journeys.do.earlier.day': 'A day earlier',
  'journeys.do.earlier.week': 'A week earlier',
  'journeys.do.earlier.month': 'A month earlier',
  'journeys.do.later.day': 'A day later',
  'journeys.do.later.week': 'A week later',
  'journeys.do.later.month': 'A month later',
  'journeys.do.addHere': 'Add here: {place}',
  'journeys.keys.delete': 'Del',

  'journeys.date.title': 'Move {n} {n, part|parts} to a date',
  'journeys.date.empty': 'An empty field puts it among what has no date.',
  'journeys.date.move': 'Move',
  'journeys.date.cancel': 'Cancel',
  'journeys.connect.find': 'Find by name, lane or date',
  'journeys.connect.none': 'No touchpoint by that name',
  'journeys.connect.most':
    'These are the {n} nearest in time. To connect one further away, select both and choose Connect in order of date.',

  'journeys.tooMany':
    '{win} holds {n} touchpoints and takes {most} at most. Nothing was added: take some out first, or map the rest as a second win.',
  'journeys.pasted.undated':
    '{n} {n, part has|parts have} no date here: {n, its date is|their dates are} after the close of this deal.',
  'journeys.paste.elsewhere':
    'The clipboard holds text, no touchpoints. Write it in the line above the map, one touchpoint at a time.',
  'journeys.moved.toWin': '{n} {n, part|parts} moved to {win}.',
  'journeys.moved.toWin.undated':
    '{n} {n, part|parts} moved to {win}; {lost} after its close {lost, is|are} without a date there.',

  'journeys.said.movedMany': '{name}: {place}, and {n} more',
  'journeys.said.handoff': 'Hand-off added',
  'journeys.said.copied': '{n} copied',
  'journeys.said.pasted': '{n} pasted',
  'journeys.said.duplicated': '{n} duplicated',
  'journeys.said.nothingToPaste': 'Nothing to paste: copy a touchpoint first',

  'journeys.stage': 'Buying stage',
  'journeys.stage.ofKind': '{stage} (as its kind says)',
  'journeys.stage.ofKind.none': 'None (as its kind says)',
  'journeys.stage.awareness': 'Awareness',
  'journeys.stage.interest': 'Interest',
  'journeys.stage.evaluation': 'Evaluation',
  'journeys.stage.decision': 'Decision',

  'journeys.version.onMap': 'On the map',
  'journeys.version.marketing': 'Marketing remembers',
  'journeys.version.sales': 'Sales remembers',
  'journeys.version.other': 'The other version',
  'journeys.version.example': 'e.g. In April, by phone',
  'journeys.version.hint': 'Both are kept. The map shows it as the team of its lane remembers it.',

  'journeys.rows': 'Selected rows',
  'journeys.rows.select': 'Select {name}',
  'journeys.rows.all': 'Select all rows',
  'journeys.rows.count': '{n} of {of} selected',
  'journeys.rows.none': 'Select rows to move, align, connect or copy them together.',

  'journeys.quick.readsHandoff': 'Hand-off: {direction}, {date}',
  'journeys.quick.readsTrigger': 'Hand-off: {direction}, {date}, because “{trigger}”',
  'journeys.quick.readsContent': '{lane}: {what} with “{content}”, {date}',
  'journeys.quick.afterClose': '{reading} (after the close on {close})',
  'journeys.quick.unreadDate': '{reading}. “{date}” cannot be read as a date: write it as 12 Mar 2026.',
  'journeys.quick.future':
    'That is still to come. The map holds what has happened: write the day it was, or leave it out.',
} as const;
