import { describe, expect, test } from 'vitest';
import { setFooter, setLogo, setPaper } from '../../../shared/commands/print-setup';
import type { Report } from '../../../shared/report/model';
import { reportHtml } from '../../../shared/report/html/report-html';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
import { watermarkPicture } from '../../../shared/report/html/watermark';
import { withPrintSetup } from '../../../shared/report/with-print-setup';
import type { VersionId } from '../../../shared/ids';
import { newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';
import { signedWorkshop, TODAY } from '../../support/signed-workshop';

const LOGO = 'data:image/png;base64,iVBORw0KGgo=';
const htmlOf = (report: Report): string => reportHtml(report, { css: '', fontsCss: '' });
const plain: Report = {
  lang: 'en',
  title: 'Plain',
  cover: null,
  margins: { head: 'head', headEnd: '', foot: 'Version 1' },
  sections: [],
};

test('a workshop that chose nothing prints as before', () => {
  expect(withPrintSetup(plain, newWorkshop())).toEqual(plain);
});

test('paper, logo and footer come from the workshop; a paper that a document was made for stays', () => {
  const workshop = after(newWorkshop(), setPaper('letter'), setLogo(LOGO), setFooter('  Confidential '));
  const brand = { logo: LOGO, footer: 'Confidential' };
  expect(withPrintSetup(plain, workshop)).toEqual({ ...plain, paper: 'letter', brand });
  expect(withPrintSetup({ ...plain, paper: 'a4' }, workshop)).toEqual({ ...plain, paper: 'a4', brand });
});

test('without logo and footer there is no mark of a client', () => {
  expect(withPrintSetup(plain, after(newWorkshop(), setPaper('letter'))).brand).toBeUndefined();
});

test('a signed version says the same with a logo, and still carries its hash', () => {
  const workshop = after(signedWorkshop(), setLogo(LOGO), setFooter('Confidential'));
  const signed = slaReport(workshop, { document: 'v1' as VersionId, today: TODAY });
  const { brand, ...rest } = withPrintSetup(signed, workshop);
  expect(rest).toEqual(signed);
  expect(brand?.logo).toBe(LOGO);
  expect(htmlOf(withPrintSetup(signed, workshop))).toContain(`<img class="logo" src="${LOGO}" alt="Logo of`);
});

describe('the foot of a page', () => {
  test('holds the line of the client below the version, and the number level with it', () => {
    const html = htmlOf({ ...plain, brand: { logo: null, footer: 'Confidential' } });
    expect(html).toContain('@bottom-left { content: "Version 1" "\\a" "Confidential"; white-space: pre }');
    expect(html).toContain('counter(pages) "\\a\\a0"; white-space: pre }');
  });

  test('is made ready for its letters, and clipped to one line', () => {
    const html = htmlOf({ ...plain, brand: { logo: null, footer: '秘密 '.repeat(200) } });
    const [, foot = ''] = /@bottom-left \{ content: "Version 1" "\\a" "([^"]*)"/.exec(html) ?? [];
    expect(foot).toMatch(/^(?:秘密 ?)+…$/);
    expect(foot.length).toBeLessThan(90);
    expect(html).toContain(`Version 1 ${foot} Page of 0123456789</p>`);
  });

  test('cannot say anything but text', () => {
    const html = htmlOf({ ...plain, brand: { logo: null, footer: '"} </style><script>alert(1)</script>' } });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('"} <');
  });
});

describe('the mark across the pages', () => {
  const draft = slaReport(signedWorkshop(), { document: 'draft', today: TODAY });
  const version = slaReport(signedWorkshop(), { document: 'v1' as VersionId, today: TODAY });

  test('is on a draft and not on a signed version', () => {
    expect(draft.watermark).toBe('Draft');
    expect(version.watermark).toBeUndefined();
    expect(htmlOf(draft).match(/@left-middle/g)).toHaveLength(2);
    expect(htmlOf(version)).not.toContain('@left-middle');
  });

  test('is drawn letter by letter, and takes nothing that could be anything else', () => {
    const outlines = (word: string) => decodeURIComponent(watermarkPicture(word)).match(/<path /g)?.length ?? 0;
    expect(outlines('Draft')).toBe(5);
    expect(outlines('No. 1')).toBe(2);
    expect(decodeURIComponent(watermarkPicture('"><script>'))).not.toContain('<script');
    expect(decodeURIComponent(watermarkPicture(''))).toContain('viewBox');
  });
});
