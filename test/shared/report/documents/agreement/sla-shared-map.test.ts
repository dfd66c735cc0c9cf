import { describe, expect, test } from 'vitest';
import { agreementTerms } from '../../../../../shared/agreement/terms';
import { currentDocument, draftState } from '../../../../../shared/agreement/versions';
import { editMapPart, proposeSharedMap } from '../../../../../shared/commands/shared-map';
import { editDefinition } from '../../../../../shared/commands/definitions';
import { signVersion } from '../../../../../shared/commands/sign';
import type { DefinitionId, VersionId } from '../../../../../shared/ids';
import { slaReport } from '../../../../../shared/report/documents/agreement/sla-report';
import { reportHtml } from '../../../../../shared/report/html/report-html';
import type { IsoDate } from '../../../../../shared/time';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { list } from '../../../../../shared/workshop/table';
import { unmappedSample } from '../../../../support/marked-workshop';
import { NOW } from '../../../../support/new-workshop';
import { after } from '../../../../support/run-commands';

const today = '2026-11-22' as IsoDate;
const newId = () =>
  (
    (made) => () =>
      `m${(made += 1)}`
  )(0);
const start = after(unmappedSample(), proposeSharedMap(newId()));
const sectionsOf = (workshop: Workshop, document: VersionId | 'draft' = 'draft') =>
  slaReport(workshop, { document, today }).sections;
const mapIn = (workshop: Workshop, document: VersionId | 'draft' = 'draft') =>
  sectionsOf(workshop, document).find(({ isWide }) => isWide);
const textsOn = (section: ReturnType<typeof mapIn>) =>
  (section?.blocks ?? []).flatMap((block) =>
    block.kind === 'shared-map' ? block.pages.flatMap(({ layout }) => layout.cards.map((card) => card.part.text)) : [],
  );

describe('the shared map in the agreement', () => {
  test('is not there while there is no map', () => {
    expect(mapIn(unmappedSample())).toBeUndefined();
    expect(agreementTerms(unmappedSample())).not.toHaveProperty('sharedMap');
  });

  test('lets the paper show through, and with it the word across a draft', () => {
    const html = reportHtml(slaReport(start, { document: 'draft', today }), { css: '', fontsCss: '' });
    expect(html.match(/<desc>[^<]*<\/desc><rect [^>]*fill="none"\/>/)).not.toBeNull();
  });

  test('stands on pages that lie across, behind the signatures, whole', () => {
    const sections = sectionsOf(start);
    expect(sections.map(({ isWide }) => isWide === true).indexOf(true)).toBe(sections.length - 1);
    expect(textsOn(mapIn(start))).toHaveLength(start.sharedMap.parts.order.length);
    const html = reportHtml(slaReport(start, { document: 'draft', today }), { css: '', fontsCss: '' });
    expect(html).toContain('part   wide ');
    expect(html).toContain('Guide download');
  });

  test('says which definition is not agreed yet', () => {
    const [id] = start.definitions.terms.order;
    const open = after(start, editDefinition(id as DefinitionId, { agreed: '' }));
    const details = (mapIn(open)?.blocks ?? []).flatMap((block) =>
      block.kind === 'shared-map'
        ? block.pages.flatMap(({ layout }) => layout.cards.map(({ part }) => part.detail))
        : [],
    );
    expect(details.filter((detail) => detail !== '')).toEqual(['Not agreed yet']);
  });

  test('is signed with everything else: a later change begins a new draft and leaves the signed one as it was', () => {
    const version = { id: 'v' as VersionId, at: NOW, signedOn: today };
    const signed = after(start, signVersion(version));
    const document = currentDocument(signed);
    expect(document).not.toBe('draft');
    const [part] = list(signed.sharedMap.parts).filter(({ text }) => text === 'Call');
    if (!part) throw new Error('The sample has calls');
    const later = after(signed, editMapPart(part.id, 'Rings up'));
    expect(draftState(later).kind).toBe('changed');
    expect(textsOn(mapIn(later, document))).toContain('Call');
    expect(textsOn(mapIn(later))).toContain('Rings up');
  });
});
