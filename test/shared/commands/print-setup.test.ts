import { expect, test } from 'vitest';
import { setFooter, setLogo, setPaper } from '../../../shared/commands/print-setup';
import { parse } from '../../../shared/workshop/parse';
import { serialize } from '../../../shared/workshop/serialize';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const LOGO = 'data:image/png;base64,iVBORw0KGgo=';

test('paper, footer and logo are kept, and each can be taken back', () => {
  const history = run(newWorkshop(), setPaper('letter'), setFooter('Confidential'), setLogo(LOGO));
  expect(history.workshop.setup.print).toEqual({ paper: 'letter', footer: 'Confidential', logo: LOGO });
  expect(undone(history).workshop.setup.print).toEqual({ paper: 'letter', footer: 'Confidential', logo: null });
  expect(undone(undone(undone(history))).workshop).toEqual(newWorkshop());
});

test('the footer stays one line', () => {
  expect(after(newWorkshop(), setFooter('Confidential\r\n for\tus')).setup.print?.footer).toBe('Confidential for us');
});

test.each([
  'data:image/svg+xml;base64,PHN2Zz4=',
  'https://example.com/logo.png',
  'data:image/png;base64,"><script>',
  `data:image/png;base64,${'A'.repeat(400_000)}`,
])('what is no logo changes nothing: %.40s', (logo) => {
  expect(run(newWorkshop(), setLogo(logo)).workshop).toEqual(newWorkshop());
});

test('what was there already is no step', () => {
  expect(run(newWorkshop(), setPaper('a4'), setLogo(null)).undo).toHaveLength(0);
});

test('the document can be read back', () => {
  const workshop = after(newWorkshop(), setPaper('letter'), setLogo(LOGO));
  expect(parse(serialize(workshop))).toEqual({ ok: true, value: workshop });
});
