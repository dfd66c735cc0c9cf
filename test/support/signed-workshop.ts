import { fillOwners, leaveOutClause } from '../../shared/commands/clauses';
import { signVersion } from '../../shared/commands/sign';
import { addSigner } from '../../shared/commands/signers';
import type { ClauseId, SignerId, VersionId } from '../../shared/ids';
import { invariant } from '../../shared/invariant';
import type { IsoDate } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import type { SignedVersion, Signer } from '../../shared/workshop/schema/agreement';
import { assembledWorkshop } from './negotiated-workshop';
import { NOW } from './new-workshop';
import { after } from './run-commands';

/** The day of all signatures. */
export const TODAY = '2026-11-22' as IsoDate;

/** Somebody who signs. */
export const signer = (id: string, side: Signer['side'], name: string, role = ''): Signer => ({
  id: id as SignerId,
  side,
  name,
  role,
});

/** What signing a version as `id` needs. */
export const signing = (id: string) => ({ id: id as VersionId, at: NOW, signedOn: TODAY });

/** An agreement with a signer for each side and nothing left open, that nobody has signed yet. */
export function signableWorkshop(): Workshop {
  return after(
    assembledWorkshop(),
    // Which fields a lead must have is answered by a diagnosis, which this workshop does not have.
    leaveOutClause('SL16' as ClauseId),
    fillOwners('marketing', 'Priya Raman'),
    fillOwners('sales', 'Daniel Whitcombe'),
    fillOwners('both', 'Hannah Lindqvist'),
    addSigner(signer('s1', 'marketing', 'Priya Raman', 'Head of marketing')),
    addSigner(signer('s2', 'sales', 'Daniel Whitcombe', 'Sales director')),
  );
}

/** The same, signed as version 1. */
export const signedWorkshop = (): Workshop => after(signableWorkshop(), signVersion(signing('v1')));

/** A signed version of a workshop that has it. */
export function versionOf(workshop: Workshop, id = 'v1'): SignedVersion {
  return invariant(workshop.agreement.versions.byId[id as VersionId], 'the test signed it');
}
