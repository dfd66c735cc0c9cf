import { expect, test } from 'vitest';
import { keepUnread, revise } from '../../../shared/commands/answers';
import { removeSheet } from '../../../shared/commands/sheets';
import { withoutSealed } from '../../../shared/diagnosis/sealed';
import type { SheetId } from '../../../shared/ids';
import { Workshop } from '../../../shared/workshop/schema';
import { answersIn, expects, fills, Q, says, sealSide, sheetFor, sheetIn, toTheReveal } from '../../support/diagnosis';
import { newWorkshop } from '../../support/new-workshop';
import { after, redone, run, undone } from '../../support/run-commands';

test('each side writes its own answer in the shape of the question', () => {
  const workshop = after(
    newWorkshop(),
    says('marketing', 'MS1', 'Mostly early'),
    fills('marketing', 'MS1', { kind: 'share', option: 'exploring', percent: 60 }),
    fills('marketing', 'MS1', { kind: 'share', option: 'ready', percent: 40 }),
    fills('sales', 'SM1', { kind: 'list', entries: ['Price', ''] }),
    fills('sales', 'SM2', { kind: 'choice', option: 'lost' }),
    fills('sales', 'MS3', { kind: 'picks', options: ['DC1', 'DC5'] }),
    fills('sales', 'BT5', { kind: 'number', number: 90 }),
  );
  expect(answersIn(workshop, 'marketing')).toEqual({
    MS1: { text: 'Mostly early', evidence: '', value: { kind: 'shares', percent: { exploring: 60, ready: 40 } } },
  });
  expect(answersIn(workshop, 'sales')).toEqual({
    SM1: { text: '', evidence: '', value: { kind: 'list', entries: ['Price', ''] } },
    SM2: { text: '', evidence: '', value: { kind: 'choice', option: 'lost' } },
    MS3: { text: '', evidence: '', value: { kind: 'picks', options: ['DC1', 'DC5'] } },
    BT5: { text: '', evidence: '', value: { kind: 'number', number: 90 } },
  });
});

test('an answered workshop is still a valid document', () => {
  const workshop = after(newWorkshop(), fills('sales', 'MS1', { kind: 'share', option: 'ready', percent: 100 }));
  expect(Workshop.parse(JSON.parse(JSON.stringify(workshop)))).toEqual(workshop);
});

test('a field that the question does not have, or a question that is not there, changes nothing that was said', () => {
  const history = run(newWorkshop(), says('sales', 'MS4', 'A budget'));
  expect(run(history, fills('sales', 'MS4', { kind: 'number', number: 4 })).workshop).toEqual(history.workshop);
  expect(run(history, says('sales', 'XX1', 'Nobody asked')).seq).toBe(history.seq);
});

test('an emptied share is taken out again', () => {
  const share = (percent: number | null) => fills('sales', 'MS1', { kind: 'share', option: 'ready', percent });
  expect(answersIn(after(newWorkshop(), share(30), share(null)), 'sales')[Q('MS1')]?.value).toEqual({
    kind: 'shares',
    percent: {},
  });
});

test('one answer is one undo step, another answer another', () => {
  const history = run(
    newWorkshop(),
    says('sales', 'MS4', 'A'),
    says('sales', 'MS4', 'A budget'),
    says('sales', 'MS6', 'Fewer leads'),
  );
  expect(history.undo).toHaveLength(2);
  const back = undone(history);
  expect(Object.keys(answersIn(back.workshop, 'sales'))).toEqual(['MS4']);
  expect(redone(back).workshop).toEqual(history.workshop);
});

test('a sealed side cannot be written to any more, the other side can', () => {
  const sealed = run(newWorkshop(), says('sales', 'MS4', 'A budget'), sealSide('sales'));
  expect(run(sealed, says('sales', 'MS4', 'Something else')).seq).toBe(sealed.seq);
  expect(answersIn(after(sealed, says('marketing', 'MS4', 'A download')), 'marketing')[Q('MS4')]?.text).toBe(
    'A download',
  );
});

test('after the reveal a revision stands beside the original, which stays', () => {
  const revised = run(newWorkshop(), ...toTheReveal(), revise('sales', Q('MS4'), 'A budget, a date and a name'));
  const { revisions } = revised.workshop.diagnosis;
  expect(answersIn(revised.workshop, 'sales')[Q('MS4')]?.text).toBe('A budget and a date');
  expect(revisions).toEqual({ marketing: {}, sales: { MS4: 'A budget, a date and a name' } });
  expect(undone(revised).workshop.diagnosis.revisions.sales).toEqual({});
  expect(after(revised, revise('sales', Q('MS4'), ' ')).diagnosis.revisions.sales).toEqual({});
});

test('before the reveal nothing can be revised', () => {
  const history = run(newWorkshop(), says('sales', 'MS4', 'A budget'), sealSide('sales'));
  expect(run(history, revise('sales', Q('MS4'), 'Another')).seq).toBe(history.seq);
});

test('a prediction stands beside the answers, and is closed with the sheet', () => {
  const predicted = run(newWorkshop(), expects('sales', 'BT3', { kind: 'text', text: 'They will say: a download' }));
  expect(sheetIn(predicted.workshop, 'sales')?.predictions[Q('BT3')]?.text).toBe('They will say: a download');
  expect(answersIn(predicted.workshop, 'sales')).toEqual({});
  const sealed = run(predicted, sealSide('sales'));
  expect(run(sealed, expects('sales', 'BT3', { kind: 'text', text: 'Something else' })).seq).toBe(sealed.seq);
});

test('what backs an answer up is part of it', () => {
  const workshop = after(newWorkshop(), fills('sales', 'MS4', { kind: 'evidence', text: 'Birch & Co., March' }));
  expect(answersIn(workshop, 'sales')[Q('MS4')]).toMatchObject({ text: '', evidence: 'Birch & Co., March' });
});

test('what cannot be read from paper is kept on its sheet, is as secret as an answer, and makes the sheet a written one', () => {
  const typed = run(
    newWorkshop(),
    sheetFor('a', 'sales', { kind: 'unnamed' }, true),
    keepUnread(A, 'BT5', 'a zebra week'),
  );
  expect(typed.workshop.diagnosis.sheets.byId[A]?.unread).toEqual({ BT5: 'a zebra week' });
  expect(JSON.stringify(withoutSealed(typed.workshop))).not.toContain('a zebra week');
  expect(run(typed, removeSheet(A)).seq).toBe(typed.seq);
  expect(after(typed, keepUnread(A, 'BT5', null)).diagnosis.sheets.byId[A]?.unread).toEqual({});
  const atLaptop = run(newWorkshop(), sheetFor('a', 'sales', { kind: 'unnamed' }));
  expect(run(atLaptop, keepUnread(A, 'BT5', 'a zebra week')).seq).toBe(atLaptop.seq);
});

const A = 'a' as SheetId;
