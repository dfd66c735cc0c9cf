/** Looks the names that are on up in a CSS module and joins them into one class. */
export function cx(
  styles: Readonly<Record<string, string>>,
  ...names: readonly (string | false | null | undefined)[]
): string {
  return names.flatMap((name) => (name ? (styles[name] ?? []) : [])).join(' ');
}
