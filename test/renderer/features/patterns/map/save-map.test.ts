import { expect, test, vi } from 'vitest';
import { saveMap } from '../../../../../renderer/features/patterns/map/save-map';
import { proposeSharedMap } from '../../../../../shared/commands/shared-map';
import { slaReport } from '../../../../../shared/report/documents/agreement/sla-report';
import { reportHtml } from '../../../../../shared/report/html/report-html';
import type { IsoDate } from '../../../../../shared/time';
import { unmappedSample } from '../../../../support/marked-workshop';
import { fakeDesktop } from '../../../../support/render-app';
import { after } from '../../../../support/run-commands';

const TITLE = 'How clients come to a decision';
const workshop = after(
  unmappedSample(),
  proposeSharedMap(
    (
      (made) => () =>
        `m${(made += 1)}`
    )(0),
  ),
);

test('the drawing that is taken home says whose it is, what it shows, and when and from what it was made', async () => {
  const savePicture = vi.fn(fakeDesktop().savePicture);
  await saveMap({ ...fakeDesktop(), savePicture }, workshop, 'svg');
  const drawing = new DOMParser().parseFromString(savePicture.mock.calls[0]?.[0].data ?? '', 'image/svg+xml');
  const texts = [...drawing.querySelectorAll('svg > text')].slice(0, 3).map(({ textContent }) => textContent);
  expect(texts).toEqual(['Harbour & Pine Advisory', TITLE, '19 November 2026 · Drawn from 8 wins']);
});

test('on its page in the agreement, which has a heading, it is not titled a second time', () => {
  const report = slaReport(workshop, { document: 'draft', today: '2026-11-22' as IsoDate });
  const pictures = reportHtml(report, { css: '', fontsCss: '' }).match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  const maps = pictures.filter((svg) => svg.includes('Guide download'));
  expect(maps).toHaveLength(1);
  expect(maps[0]).not.toContain(TITLE);
});
