import { PrintSetup } from '../workshop/schema/setup';
import type { Command } from './command';

/** What documents are printed on and with, until somebody chooses something else. */
export const USUAL_PRINT: PrintSetup = { paper: 'a4', logo: null, footer: '' };

/** Chooses the paper of the printed documents. */
export const setPaper = (paper: PrintSetup['paper']): Command => edit('paper', paper);

/** Writes the line at the foot of every page; a line is what it stays. */
export const setFooter = (footer: string): Command => edit('footer', footer.replaceAll(/\s+/g, ' '));

/** Puts the client's logo on the documents, as the `data:` address of a PNG or JPEG, or takes it off; nothing else is taken for one. */
export const setLogo = (logo: string | null): Command => edit('logo', logo);

function edit<K extends 'paper' | 'logo' | 'footer'>(field: K, value: PrintSetup[K]): Command {
  return {
    label: field === 'logo' ? 'print.logo' : 'print.edit',
    ...(field === 'logo' ? {} : { group: `print.${field}` }),
    apply({ setup }) {
      const next = PrintSetup.safeParse({ ...(setup.print ?? USUAL_PRINT), [field]: value });
      if (next.success && (setup.print ?? USUAL_PRINT)[field] !== value) setup.print = next.data;
    },
  };
}
