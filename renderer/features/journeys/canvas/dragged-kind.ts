import { type TouchpointKind, touchpointKinds } from '../../../../shared/content/touchpoint-kinds';

const TYPE = 'application/x-parley-touchpoint';

/** Puts a palette entry into a drag. */
export function putKind(data: DataTransfer, { id }: TouchpointKind): void {
  data.setData(TYPE, id);
  data.effectAllowed = 'copy';
}

/** Whether a drag carries a palette entry; its content may be read only on the drop. */
export const carriesKind = (data: DataTransfer): boolean => data.types.includes(TYPE);

/** The palette entry of a drop, if it is one. */
export const takeKind = (data: DataTransfer): TouchpointKind | undefined =>
  touchpointKinds.find(({ id }) => id === data.getData(TYPE));
