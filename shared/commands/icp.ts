import { isOpenTo, isReadyToReveal } from '../definitions/blind';
import { isIcpWritten } from '../definitions/icp';
import type { Side } from '../side';
import type { Timestamp } from '../time';
import type { IcpField } from '../workshop/schema/definitions';
import type { Command } from './command';

/** Writes one field of one side's ideal client. Changes nothing once the side has sealed, or both are revealed. */
export const writeIcp = (side: Side, field: IcpField, text: string): Command => ({
  label: 'icp.write',
  group: `icp:${side}:${field}`,
  apply({ definitions: { icp } }) {
    if (isOpenTo(icp, side)) icp.sides[side][field] = text;
  },
});

/** Closes one side's ideal client for good. Changes nothing while every field is empty. */
export const sealIcp = (side: Side, at: Timestamp): Command => ({
  label: 'icp.seal',
  barrier: true,
  apply({ definitions: { icp } }) {
    if (isOpenTo(icp, side) && isIcpWritten(icp.sides[side])) icp.sealedAt[side] = at;
  },
});

/** Shows both sides' ideal clients at once. Changes nothing unless both sides have sealed. */
export const revealIcp = (at: Timestamp): Command => ({
  label: 'icp.reveal',
  barrier: true,
  apply({ definitions: { icp } }) {
    if (isReadyToReveal(icp)) icp.revealedAt = at;
  },
});

/** Writes one field of the ideal client that both agree on; a run of edits of one field is one step. */
export const agreeIcp = (field: IcpField, text: string): Command => ({
  label: 'icp.agree',
  group: `icp:agreed:${field}`,
  apply({ definitions: { icp } }) {
    icp.agreed[field] = text;
  },
});

/** Takes over one side's revealed words as what both agree on in a field. An empty field changes nothing. */
export const takeIcp = (field: IcpField, side: Side): Command => ({
  label: 'icp.take',
  apply({ definitions: { icp } }) {
    if (icp.revealedAt !== null && icp.sides[side][field].trim() !== '') icp.agreed[field] = icp.sides[side][field];
  },
});
