// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { editSigner } from '../../../../shared/commands/signers';
import { signVersion } from '../../../../shared/commands/sign';
import type { SignerId } from '../../../../shared/ids';
import { reportHtml } from '../../../../shared/report/html/report-html';
import { slaReport } from '../../../../shared/report/documents/agreement/sla-report';
import { after } from '../../../support/run-commands';
import { signableWorkshop, signing, TODAY, versionOf } from '../../../support/signed-workshop';

const PRIYA = 's1' as SignerId;

test('a drawn signature is a picture with a name, one path per line, in a document that is still inert', () => {
  const name = '"><script>alert(1)</script>';
  const drawn = {
    [PRIYA]: [
      [10, 20, 300, 200],
      [50, 60],
    ],
  };
  const workshop = after(signableWorkshop(), editSigner(PRIYA, { name }), signVersion({ ...signing('v1'), drawn }));
  const report = slaReport(workshop, { document: versionOf(workshop).id, today: TODAY });
  const page = new DOMParser().parseFromString(reportHtml(report, { css: '', fontsCss: '' }), 'text/html');
  const pictures = [...page.querySelectorAll('.signature svg')];
  expect(pictures.map((picture) => picture.getAttribute('aria-label'))).toEqual([`Drawn signature of ${name}`]);
  expect([...page.querySelectorAll('.signature path')].map((path) => path.getAttribute('d'))).toEqual([
    'M10 20L300 200',
    'M50 60h0',
  ]);
  expect(page.querySelectorAll('script')).toHaveLength(0);
  expect(page.querySelector('.signature .typed')?.textContent).toBe('Signed by typed name');
});
