/** Whether a file may be one of ours, by its name: whoever takes tables leaves it alone. */
export function isWorkshopFile({ name }: Pick<File, 'name'>): boolean {
  return name.toLowerCase().endsWith('.json');
}

/** Whether what is held over the window may be a file of ours; its name is not known before it is dropped. */
export function holdsWorkshopFile({ items }: Pick<DataTransfer, 'items'>): boolean {
  return [...((items as Iterable<DataTransferItem> | undefined) ?? [])].some(({ type }) => type === 'application/json');
}

/** Says that a place takes tables that are dropped anywhere on the window, until what it returns is called. */
export function takeTables(): () => void {
  const place = {};
  places.add(place);
  return () => void places.delete(place);
}

/** Whether some place takes tables now. */
export function tablesAreTaken(): boolean {
  return places.size > 0;
}

const places = new Set<object>();
