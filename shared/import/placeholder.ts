/** A cell without the word that people write where they know nothing: "n/a", "-", "unknown", "tbd". */
export const withoutPlaceholder = (text: string): string => (PLACEHOLDER.test(text.trim()) ? '' : text);

const PLACEHOLDER =
  /^(?:[-–—?._/]+|#?n\/?a!?|n\.a\.?|\(?(?:none|null|nil|nan|unknown|undefined|tb[acd]|blank|empty|no value|no date|not (?:set|known|available|applicable))\)?\.?)$/i;
