/** Saving and recovering, in words. */
export const storage = {
  'save.saving': 'Saving',
  'save.saved': 'Saved {time}',
  'save.allSaved': 'All changes saved',
  'save.notSaved': 'Not saved: {reason}',
  'save.notSaved.short': 'Not saved',
  'save.recovered': 'Recovered {time}',
  'save.reason.disk-full': 'the disk is full. Free some space; your edits stay on screen and are tried again.',
  'save.reason.read-only': 'the disk is read-only. Save a copy elsewhere; your edits stay on screen.',
  'save.reason.no-permission':
    'Parley may not write to its folder. Save a copy elsewhere, then check the folder’s permissions.',
  'save.reason.folder-missing': 'Parley’s folder is gone. Save a copy elsewhere; your edits stay on screen.',
  'save.reason.unknown': 'the disk refused. Save a copy elsewhere; your edits stay on screen and are tried again.',
  'save.reason.store-failed': 'the browser’s store refused. Save a copy elsewhere; your edits stay on screen.',
  'save.leftBehind':
    '“{title}” is not saved yet: {reason} It is kept open and tried again; open it to save a copy elsewhere.',
  'save.elsewhere': 'Save a copy elsewhere',
  'save.retry': 'Try again',
  'start.recovered': '{n} {n, workshop was|workshops were} recovered from the safe copy on this laptop.',
  'start.reason.unclean-exit': 'Parley was not closed properly last time.',
  'start.reason.store-distrusted': 'The working store had refused to work.',
  'start.reason.store-damaged': 'The working store was damaged and has been set aside.',
  'start.reason.engine-changed': 'Parley was updated, so the working store was built anew.',
  'start.reason.store-behind': 'The working store was missing the newest edits.',
  'start.erased':
    'Erased: nothing of it is left in Parley’s data folder. {n} other {n, workshop was|workshops were} built anew from the safe copy on this laptop.',
  'start.erasedAll': 'Erased: nothing of it is left in Parley’s data folder.',
  'start.eraseFailed':
    'Erasing was interrupted, and the disk refused the rest: what is still in the list was not erased. Erase it once more.',
  'start.recoveredInPart':
    '{n} {n, workshop was|workshops were} recovered without {n, its|their} newest edits: the end of the log on this laptop cannot be read. Nothing of it was removed.',
  'start.storeUnusable':
    'The working store could not be opened. You can go on working: everything is kept in the safe copy, and the store is built anew at the next start.',
  'start.unreadable':
    '{n} {n, workshop|workshops} could not be read. Nothing was removed; the files stay in the app’s data folder.',
  'start.browserOnly':
    'You are using Parley in a browser: your work is kept in this browser only. The desktop app also keeps a safe copy on the disk.',
} as const;
