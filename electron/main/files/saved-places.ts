import { randomUUID } from 'node:crypto';
import type { SaveOutcome } from '../../../shared/ipc/contract';
import type { FileManager } from './file-manager';

/** The files that were saved in this run. The page knows each by a word that means nothing elsewhere, and can have no other shown. */
export interface SavedPlaces {
  /** The outcome with the word for the file, when it was saved. */
  told(file: string, outcome: SaveOutcome): SaveOutcome;
  /** Shows the file behind a word; whether it could. */
  show(word: string): Promise<boolean>;
}

export function savedPlaces({ showFile }: Pick<FileManager, 'showFile'>): SavedPlaces {
  const files = new Map<string, string>();
  return {
    told(file, outcome) {
      if (outcome.status !== 'saved') return outcome;
      const place = randomUUID();
      files.set(place, file);
      for (const oldest of [...files.keys()].slice(0, -MOST_FILES)) files.delete(oldest);
      return { ...outcome, place };
    },
    async show(word) {
      const file = files.get(word);
      return file !== undefined && showFile(file);
    },
  };
}

/** A message that offers it stands for seconds, or until it is dismissed. */
const MOST_FILES = 100;
