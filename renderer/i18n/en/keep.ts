/** Backing up, restoring, erasing for good, and files that change outside. */
export const keep = {
  'keep.menu': 'Backup and restore',
  'keep.cancel': 'Cancel',
  'keep.stop': 'Stop',
  'keep.close': 'Close',

  'keep.backup': 'Back up all workshops',
  'keep.backup.what':
    'One file with {n} {n, workshop|workshops}: every one on this laptop, also the archived and the deleted.',
  'keep.backup.sealed':
    'The file holds everything, also what is still sealed, and anybody who has it can read it: keep it as safe as this laptop.',
  'keep.backup.undo': 'It holds the workshops as they stand now. The steps that undo could go back are not in it.',
  'keep.backup.save': 'Save the backup',
  'keep.backup.working': 'Writing the backup',
  'keep.backup.saved': '{n} {n, workshop|workshops} backed up in {name}',
  'keep.backup.savedInPart':
    '{n} {n, workshop|workshops} backed up in {name}. {missing} could not be read and {missing, is|are} not in it.',
  'keep.backup.failed': 'No backup was saved: {reason}',

  'keep.restore': 'Restore from a backup',
  'keep.restore.before': 'On another laptop before?',
  'keep.restore.title': 'Restore from {name}',
  'keep.restore.reading': 'Reading the backup',
  'keep.restore.working': 'Restoring',
  'keep.restore.refused': 'Nothing was restored from “{name}”. {reason}',
  'keep.restore.refused.too-big':
    'The file is larger than any library of workshops: choose a .parley-backup.json file.',
  'keep.restore.refused.not-a-file':
    'It is a folder, a link or a device, not a file: choose a .parley-backup.json file.',
  'keep.restore.refused.unreadable': 'The file cannot be read: check that it is still there and that you may read it.',
  'keep.restore.too-slow': 'Reading it takes too long.',
  'keep.restore.failed': 'It takes more memory than there is.',
  'keep.restore.made': 'Made {time}. {n} {n, workshop|workshops} in it.',
  'keep.restore.made.here':
    'Made {time}. {n} {n, workshop in it, already|workshops in it, all of them} on this laptop.',
  'keep.restore.made.some': 'Made {time}. {n} workshops in it, {fresh} of them not on this laptop.',
  'keep.restore.made.fresh':
    'Made {time}. {n} {n, workshop in it, not yet|workshops in it, none of them} on this laptop.',
  'keep.restore.rule':
    'Nothing on this laptop is changed: what is here already comes in beside it as a copy, if you choose it.',
  'keep.restore.cutShort':
    'The file ends too soon, as if copying it was interrupted. What is listed here is whole; look for a better copy if something is missing.',
  'keep.restore.empty': 'There is no workshop in this backup.',
  'keep.restore.list': 'Workshops in the backup',
  'keep.restore.column.take': 'Restore',
  'keep.restore.column.workshop': 'Workshop',
  'keep.restore.column.changed': 'Last change',
  'keep.restore.column.here': 'On this laptop',
  'keep.restore.take': 'Restore {title}',
  'keep.restore.here.not-here': 'Not here',
  'keep.restore.here.same': 'Here already, the same',
  'keep.restore.here.older-here': 'Here already, an earlier state; comes in as a copy',
  'keep.restore.here.newer-here': 'Here already, a later state; comes in as a copy',
  'keep.restore.trashed': '{here}. Deleted: comes back among the deleted',
  'keep.restore.unreadable': 'Cannot be restored. {reason}',
  'keep.restore.unreadable.name': 'Workshop {n} of the file',
  'keep.restore.run': 'Restore {n} {n, workshop|workshops}',
  'keep.restore.runNone': 'Restore',
  'keep.restore.none': 'Choose at least one workshop.',
  'keep.restore.allHere':
    'Nothing needs to be restored: all of it is here already, just the same. What you tick comes in once more, as a copy.',
  'keep.restore.done': '{n} {n, workshop|workshops} restored',
  'keep.restore.doneCopies': '{n} workshops restored, {copies} of them as {copies, a copy|copies}',
  'keep.restore.doneAllCopies': '{n} {n, workshop|workshops} restored as {n, a copy|copies}',
  'keep.restore.stopped': '{n} of {of} {of, workshop|workshops} restored, then it stopped: {reason}',
  'keep.restore.stopped.cancelled': 'you ended it.',
  'keep.restore.stopped.file-changed': 'the file cannot be read any more as it was.',

  'keep.erase': 'Erase everything of this client',
  'keep.erase.title': 'Erase everything of “{client}”?',
  'keep.erase.what':
    '{n} {n, workshop goes|workshops go} with answers, wins, definitions, agreement, signed versions, notes and history:',
  'keep.erase.archived': '{title} (archived)',
  'keep.erase.trashed': '{title} (deleted)',
  'keep.erase.more': 'and {n} more',
  'keep.erase.desktop':
    'Nothing of it stays in Parley’s data folder: the safe copies and their history go, and the working store is destroyed and built anew from the workshops of your other clients.',
  'keep.erase.browser':
    'You are using Parley in a browser: what is erased leaves Parley at once, but the browser decides when deleted data leaves its own files. To be sure, clear this site’s data in the browser’s settings: that takes all workshops, so back up the others first. The desktop app removes it at once.',
  'keep.erase.elsewhere': 'What Parley cannot reach and you may have to remove yourself:',
  'keep.erase.elsewhere.files': 'files you exported, printed or handed over',
  'keep.erase.elsewhere.backups': 'backups you saved, and copies that Time Machine, a sync folder or the like has made',
  'keep.erase.elsewhere.disk': 'what a drive keeps of deleted files until it writes over them',
  'keep.erase.forGood': 'This cannot be undone.',
  'keep.erase.backupFirst': 'Back up first',
  'keep.erase.type': 'Type the client’s name to confirm',
  'keep.erase.type.enough': 'Its beginning is enough: “{enough}”. Capital letters make no difference.',
  'keep.erase.type.wrong': 'Type “{client}”, as it stands in the title.',
  'keep.erase.type.wrong.long': 'Type at least “{client}”, the beginning of the name in the title.',
  'keep.erase.run': 'Erase for good',
  'keep.erase.working': 'Erasing',
  'keep.erase.rows':
    'Erased from Parley. The browser’s own files may keep traces until it tidies them up, or until you clear this site’s data.',
  'keep.erase.othersNotSafe':
    'Nothing was erased. Another workshop is not whole in the safe copy on this laptop, and erasing could cost its newest edits: open your other workshops, wait for “Saved”, or back up and delete the one that cannot be read.',
  'keep.erase.failed': 'Nothing was erased: {reason}',
  'keep.erase.restart': 'Erasing is finished at the next start. Quit Parley now, and start it again.',

  'keep.changed': '“{name}” was changed outside Parley since you opened or saved it. Your workshop here is as it was.',
  'keep.changed.look': 'Look at it',
  'keep.changed.keep': 'Keep mine',
  'keep.savedBeside': '“{beside}” was changed outside Parley since you last saw it, and was left as it is.',
} as const;
