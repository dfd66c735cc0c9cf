import { expect, test } from 'vitest';
import { answer, revise } from '../../../shared/commands/answers';
import { seal } from '../../../shared/commands/seal';
import { Workshop } from '../../../shared/workshop/schema';
import { Q, says, toTheReveal } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after, redone, run, undone } from '../../support/run-commands';

test('each side writes its own answer in the shape of the question', () => {
  const { diagnosis } = after(
    newWorkshop(),
    says('marketing', 'MS1', 'Mostly early'),
    answer('marketing', Q('MS1'), { kind: 'share', option: 'exploring', percent: 60 }),
    answer('marketing', Q('MS1'), { kind: 'share', option: 'ready', percent: 40 }),
    answer('sales', Q('MS2'), { kind: 'list', entries: ['Price', ''] }),
    answer('sales', Q('SM2'), { kind: 'choice', option: 'lost' }),
    answer('sales', Q('MS3'), { kind: 'picks', options: ['DC1', 'DC5'] }),
    answer('sales', Q('BT5'), { kind: 'number', number: 90 }),
  );
  expect(diagnosis.answers).toEqual({
    marketing: { MS1: { text: 'Mostly early', value: { kind: 'shares', percent: { exploring: 60, ready: 40 } } } },
    sales: {
      MS2: { text: '', value: { kind: 'list', entries: ['Price', ''] } },
      SM2: { text: '', value: { kind: 'choice', option: 'lost' } },
      MS3: { text: '', value: { kind: 'picks', options: ['DC1', 'DC5'] } },
      BT5: { text: '', value: { kind: 'number', number: 90 } },
    },
  });
});

test('an answered workshop is still a valid document', () => {
  const workshop = after(newWorkshop(), answer('sales', Q('MS1'), { kind: 'share', option: 'ready', percent: 100 }));
  expect(Workshop.parse(JSON.parse(JSON.stringify(workshop)))).toEqual(workshop);
});

test('a field that the question does not have, or a question that is not there, changes nothing that was said', () => {
  const history = run(newWorkshop(), says('sales', 'MS4', 'A budget'));
  expect(run(history, answer('sales', Q('MS4'), { kind: 'number', number: 4 })).workshop).toEqual(history.workshop);
  expect(run(history, says('sales', 'XX1', 'Nobody asked')).seq).toBe(history.seq);
});

test('an emptied share is taken out again', () => {
  const share = (percent: number | null) => answer('sales', Q('MS1'), { kind: 'share', option: 'ready', percent });
  expect(after(newWorkshop(), share(30), share(null)).diagnosis.answers.sales[Q('MS1')]?.value).toEqual({
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
  expect(Object.keys(back.workshop.diagnosis.answers.sales)).toEqual(['MS4']);
  expect(redone(back).workshop).toEqual(history.workshop);
});

test('a sealed side cannot be written to any more, the other side can', () => {
  const sealed = run(newWorkshop(), says('sales', 'MS4', 'A budget'), seal('sales', NOW));
  expect(run(sealed, says('sales', 'MS4', 'Something else')).seq).toBe(sealed.seq);
  expect(after(sealed, says('marketing', 'MS4', 'A download')).diagnosis.answers.marketing[Q('MS4')]?.text).toBe(
    'A download',
  );
});

test('after the reveal a revision stands beside the original, which stays', () => {
  const revised = run(newWorkshop(), ...toTheReveal(), revise('sales', Q('MS4'), 'A budget, a date and a name'));
  const { answers, revisions } = revised.workshop.diagnosis;
  expect(answers.sales[Q('MS4')]?.text).toBe('A budget and a date');
  expect(revisions).toEqual({ marketing: {}, sales: { MS4: 'A budget, a date and a name' } });
  expect(undone(revised).workshop.diagnosis.revisions.sales).toEqual({});
  expect(after(revised, revise('sales', Q('MS4'), ' ')).diagnosis.revisions.sales).toEqual({});
});

test('before the reveal nothing can be revised', () => {
  const history = run(newWorkshop(), says('sales', 'MS4', 'A budget'), seal('sales', NOW));
  expect(run(history, revise('sales', Q('MS4'), 'Another')).seq).toBe(history.seq);
});
