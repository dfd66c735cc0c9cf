/** The map that both teams take home. */
export function SharedMapTab() {
  return null;
}
