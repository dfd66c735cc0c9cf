import { foldName, foldText } from '../../shared/redaction/fold-text';
import { endsAt, startsAt } from '../../shared/redaction/script-class';

/** Tells whether a name stands in a text as a word of its own, without minding case and accents. */
export function reader(text: string): (name: string) => boolean {
  const { text: folded } = foldText(text);
  return (name) => {
    const wanted = foldName(name);
    for (let at = folded.indexOf(wanted); wanted !== '' && at >= 0; at = folded.indexOf(wanted, at + 1)) {
      if (startsAt(folded, at) && endsAt(folded, at + wanted.length)) return true;
    }
    return false;
  };
}
