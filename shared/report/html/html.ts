import { escapeHtml } from './escape';

/** A piece of HTML in which everything that people typed has been escaped. */
export interface Html {
  readonly html: string;
}

/** HTML from a template; whatever is put in is escaped, unless it is `Html` already. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const parts = strings.map((text, index) => text + toHtml(values[index] ?? ''));
  return { html: parts.join('') };
}

/** HTML that we wrote ourselves, such as a style sheet; never for what people typed. */
export const trustedHtml = (text: string): Html => ({ html: text });

function toHtml(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map((part) => part.html).join('');
}
