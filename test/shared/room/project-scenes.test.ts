import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { predict } from '../../../shared/commands/answers';
import { choosePredicts } from '../../../shared/commands/diagnosis-settings';
import type { Command } from '../../../shared/commands/command';
import { seal } from '../../../shared/commands/seal';
import { removeSheet } from '../../../shared/commands/sheets';
import type { AnswerPart } from '../../../shared/diagnosis/answer';
import type { Side } from '../../../shared/side';
import type { AnswerShape, QuestionGroup } from '../../../shared/workshop/schema/diagnosis';
import { leaveOutClause } from '../../../shared/commands/clauses';
import { agendaScene } from '../../../shared/room/project-running';
import { projectRoom } from '../../../shared/room/project';
import type { AgendaItemId, ClauseId, DefinitionId, JourneyId, QuestionId, SheetId } from '../../../shared/ids';
import type { Timestamp } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import { STAGES } from '../../../shared/workshop/stage';
import { list } from '../../../shared/workshop/table';
import { anyJourney } from '../../support/any-journey';
import { Q, fills, fillsOn, says, sealSide, sheetFor } from '../../support/diagnosis';
import { fullWorkshop } from '../../support/marked-workshop';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { asking, asks, options, revealAll, sheet } from '../../support/review';
import { after } from '../../support/run-commands';

const full = fullWorkshop();

describe('the clock', () => {
  const withTimer = (timer: Workshop['running']['timer']): Workshop => ({
    ...full,
    running: { ...full.running, timer },
  });
  const itemId = full.setup.agenda.order[0] as AgendaItemId;

  test('names the moment at which the step ends, so that the picture stays the same while it runs', () => {
    const timer = { itemId, lengthMs: 900_000, ranMs: 60_000, startedAt: '2026-11-22T14:00:00.000Z' as Timestamp };
    expect(projectRoom(withTimer(timer), { kind: 'title' }).timer).toEqual({
      state: 'running',
      title: 'Welcome and ground rules',
      endsAt: Date.parse('2026-11-22T14:14:00.000Z'),
      lengthMs: 900_000,
    });
  });

  test('says what is left while it is paused, also when it is over', () => {
    const timer = { itemId: null, lengthMs: 60_000, ranMs: 90_000, startedAt: null };
    expect(projectRoom(withTimer(timer), { kind: 'title' }).timer).toEqual({
      state: 'paused',
      title: '',
      leftMs: -30_000,
      lengthMs: 60_000,
    });
  });

  test('is gone with everything else when the room is blank', () => {
    expect(projectRoom(full, { kind: 'blank' })).toEqual({ scene: { kind: 'blank' }, timer: null });
  });
});

test('the agenda says what is over, what runs and what comes', () => {
  const scene = agendaScene(full);
  const states = scene.kind === 'agenda' ? scene.steps.map(({ state }) => state) : [];
  expect(states.slice(0, 3)).toEqual(['now', 'done', 'next']);
});

test('the agenda says when a step starts by the plan, once the day has begun', () => {
  const starts = (workshop: Workshop) => {
    const scene = agendaScene(workshop);
    return scene.kind === 'agenda' ? scene.steps.slice(0, 3).map(({ startsAt }) => startsAt) : [];
  };
  const begunAt = '2026-11-22T09:00:00.000Z' as Timestamp;
  const [first = 0, second = 0] = list(full.setup.agenda).map(({ minutes }) => minutes * 60_000);
  const day = Date.parse(begunAt);
  expect(starts({ ...full, running: { ...full.running, begunAt } })).toEqual([day, day + first, day + first + second]);
  expect(starts({ ...full, running: { ...full.running, begunAt: null } })).toEqual([null, null, null]);
});

test('the agenda leaves out what the room left out', () => {
  const titles = (workshop: Workshop) => {
    const scene = agendaScene(workshop);
    return scene.kind === 'agenda' ? scene.steps.map(({ title }) => title) : [];
  };
  const without = titles({ ...full, skipped: ['measure'] });
  expect(titles(full)).toContain('Funnel and shared metrics');
  expect(without).not.toContain('Funnel and shared metrics');
  expect(without).toHaveLength(titles(full).length - 1);
});

test('every stage has words for the room', () => {
  const titles = STAGES.map((stage) => projectRoom(full, { kind: 'stage', stage }).scene);
  expect(new Set(titles.map((scene) => JSON.stringify(scene))).size).toBe(STAGES.length);
});

describe('a question', () => {
  const shares = { kind: 'shares' as const, options: options('early', 'late') };
  const start = asking(
    asks('q1', shares, 'marketing-asks-sales'),
    asks('q2', { kind: 'counted', unit: 'times a month' }),
    asks('q3', { kind: 'picks', options: options('budget', 'need') }),
    asks('q4', { kind: 'scale', options: options('never', 'often') }),
    asks('q5', { kind: 'text' }),
  );

  test('is a prompt with its place before the reveal', () => {
    expect(projectRoom(start, { kind: 'question', id: Q('q2') }).scene).toEqual({
      kind: 'prompt',
      heading: 'To both sides',
      text: 'Question q2',
      place: '2 of 5',
    });
  });

  test('shows both answers after it, with the gap and how many stand behind them', () => {
    const revealed = after(
      start,
      fills('marketing', 'q1', { kind: 'share', option: 'early', percent: 100 }),
      fills('sales', 'q1', { kind: 'share', option: 'early', percent: 40 }),
      fills('sales', 'q1', { kind: 'share', option: 'late', percent: 60 }),
      revealAll(),
    );
    expect(projectRoom(revealed, { kind: 'question', id: Q('q1') }).scene).toMatchObject({
      kind: 'reveal',
      gap: expect.stringMatching(/^60 of 100 /),
      distance: 0.6,
      answers: {
        marketing: {
          role: 'expects sales to say',
          isGuess: true,
          from: '',
          lines: ['The early: 100 %', 'The late: 0 %'],
        },
        sales: { role: 'says', from: '', lines: ['The early: 40 %', 'The late: 60 %'] },
      },
    });
  });

  test('brings the answers of several people together without their names', () => {
    const revealed = after(
      start,
      ...sheet('a', 'sales', { q2: { kind: 'counted', entries: [{ text: 'Too dear', times: 4 }] } }),
      ...sheet(
        'b',
        'sales',
        { q2: { kind: 'counted', entries: [{ text: 'too dear', times: 6 }] } },
        {
          kind: 'person',
          name: 'Noor',
        },
      ),
      ...sheet('c', 'sales', { q3: { kind: 'picks', options: ['need'] }, q4: { kind: 'scale', option: 'often' } }),
      ...sheet('d', 'sales', { q4: { kind: 'scale', option: 'never' }, q5: { kind: 'text', text: 'Nobody knows' } }),
      revealAll(),
    );
    const answerTo = (id: string) => {
      const { scene } = projectRoom(revealed, { kind: 'question', id: Q(id) });
      return scene.kind === 'reveal' ? scene.answers : null;
    };
    expect(answerTo('q2')?.sales).toMatchObject({
      lines: [expect.stringMatching(/^too dear · 5 times a month \(2 of 2\)$/i)],
      from: '2 answers',
    });
    expect(answerTo('q3')?.sales.lines).toEqual(['The need']);
    expect(answerTo('q4')?.sales.lines).toEqual(['The never to The often']);
    expect(answerTo('q5')?.sales).toMatchObject({ from: '', lines: [], voices: ['Nobody knows'] });
    expect(answerTo('q5')?.marketing).toMatchObject({ role: '', isGuess: false, voices: [] });
    expect(JSON.stringify(projectRoom(revealed, { kind: 'question', id: Q('q2') }))).not.toContain('Noor');
    expect(projectRoom(revealed, { kind: 'question', id: Q('q1') }).scene).toMatchObject({ gap: '', distance: null });
  });

  describe('of several people on a side', () => {
    const aside = (text: string) => ({ kind: 'text' as const, text });
    const answersTo = (id: string, group: QuestionGroup, shape: AnswerShape, ...commands: readonly Command[]) => {
      const { scene } = projectRoom(after(asking(asks(id, shape, group)), ...commands, revealAll()), {
        kind: 'question',
        id: Q(id),
      });
      if (scene.kind !== 'reveal') throw new Error('after the reveal');
      return scene;
    };
    const scale = { kind: 'scale' as const, options: options('never', 'sometimes', 'often') };
    const steps = ['often', 'never', 'often', 'never'];

    test('a value is what they come to, and nobody is quoted beside it', () => {
      const { answers } = answersTo(
        'q',
        'together',
        scale,
        ...['a', 'b', 'c'].flatMap((id, index) => [
          ...sheet(id, 'sales', { q: { kind: 'scale', option: steps[index] ?? '' } }),
          fillsOn(id, 'q', aside(`Aside of ${id}`)),
        ]),
        ...sheet('d', 'sales', { q: aside('Only words') }),
      );
      expect(answers.sales).toMatchObject({ from: 'median of 3 of 4 answers', lines: ['The often'], voices: [] });
      expect(JSON.stringify(answers)).not.toMatch(/Aside|Only words/);
    });

    test('one sheet says its value and its words', () => {
      const { answers } = answersTo(
        'q',
        'together',
        scale,
        ...sheet('a', 'sales', { q: { kind: 'scale', option: 'never' } }, { kind: 'person', name: 'Noor' }),
        fillsOn('a', 'q', aside('Not once')),
      );
      expect(answers.sales).toMatchObject({ from: '', lines: ['The never'], voices: ['Not once'] });
      expect(JSON.stringify(answers)).not.toContain('Noor');
    });

    test.each([{ kind: 'text' } as const, scale])('words stand apart, each by itself: $kind', (shape) => {
      const sheets = ['a', 'b', 'c'].flatMap((id) => sheet(id, 'sales', { q: aside(`Words of ${id}`) }));
      const { answers } = answersTo('q', 'together', shape, ...sheets);
      expect(answers.sales).toMatchObject({ from: '3 answers', lines: [] });
      expect(answers.sales.voices.toSorted()).toEqual(['Words of a', 'Words of b', 'Words of c']);
    });

    test('words stand in an order that gives nobody away', () => {
      const people = ['a', 'b', 'c', 'd', 'e', 'f'];
      const orders = ['q1', 'q2', 'q3', 'q4'].map((id) => {
        const sheets = people.flatMap((person) => sheet(person, 'sales', { [id]: aside(person) }));
        return answersTo(id, 'together', { kind: 'text' }, ...sheets).answers.sales.voices.join('');
      });
      expect(new Set([...orders, people.join('')]).size).toBeGreaterThan(3);
    });

    test('predictions come to one value, or stand apart', () => {
      const predictions = (shape: AnswerShape, ...parts: readonly AnswerPart[]) =>
        answersTo(
          'q',
          'together',
          shape,
          choosePredicts(true),
          ...parts.flatMap((part, index) => [
            ...sheet(`s${index}`, 'sales', {}),
            predict(`s${index}` as SheetId, Q('q'), part),
          ]),
          ...sheet('m', 'marketing', { q: aside('Something') }),
        ).answers.sales.prediction;
      const often = { kind: 'scale', option: 'often' } as const;
      const counted = (text: string) => ({ kind: 'counted', entries: [{ text, times: null }] }) as const;
      expect(predictions(scale, often, { kind: 'scale', option: 'often' })).toEqual({
        from: 'median of 2 predictions',
        lines: ['The often'],
        voices: [],
      });
      expect(predictions({ kind: 'counted', unit: '' }, counted('price'), counted('price'))).toEqual({
        from: '2 predictions',
        lines: ['price (2 of 2)'],
        voices: [],
      });
      expect(predictions({ kind: 'text' }, aside('One'), aside('Two'))).toMatchObject({
        from: '2 predictions',
        lines: [],
        voices: expect.arrayContaining(['One', 'Two']),
      });
      expect(predictions(scale, often)).toMatchObject({ from: '', lines: ['The often'] });
      expect(predictions(scale)).toBeNull();
    });

    test('a side that was only to guess and did not is missing nothing', () => {
      const { heading, gap, answers } = answersTo(
        'q',
        'marketing-asks-sales',
        { kind: 'text' },
        ...sheet('a', 'sales', { q: aside('We do') }),
      );
      expect([heading, gap]).toEqual(['Marketing asks sales', '']);
      expect(answers.marketing).toMatchObject({ role: '', isGuess: true });
      const other = answersTo(
        'q',
        'sales-asks-marketing',
        { kind: 'text' },
        ...sheet('a', 'sales', { q: aside('We do') }),
      );
      expect([other.heading, other.gap]).toEqual(['Sales asks marketing', 'only sales answered']);
    });
  });

  test('that is not asked gives way to what the stage is for', () => {
    expect(projectRoom(start, { kind: 'question', id: Q('none') }).scene.kind).toBe('stage');
    expect(projectRoom(start, { kind: 'journey', id: 'none' as JourneyId }).scene.kind).toBe('stage');
    expect(projectRoom(start, { kind: 'definition', id: '__proto__' as DefinitionId }).scene.kind).toBe('stage');
  });
});

describe('both sides at work', () => {
  const atWork = (workshop: Workshop, writing?: readonly Side[]) => {
    const { scene } = projectRoom(workshop, { kind: 'answering', ...(writing && { writing }) });
    return scene.kind === 'answering' ? scene.sides : null;
  };
  const somebody = { kind: 'unnamed' } as const;

  test('a side that sits at the console writes, before its first answer and after a seal', () => {
    const start = newWorkshop();
    expect(atWork(start)?.sales.state).toBe('waiting');
    expect(atWork(start, ['sales'])).toMatchObject({ sales: { state: 'writing' }, marketing: { state: 'waiting' } });
    const sealed = after(start, says('sales', 'MS4', 'Yes'), sealSide('sales'));
    expect(atWork(sealed)?.sales).toEqual({ state: 'sealed', sheets: 1, sealedSheets: 1 });
    expect(atWork(sealed, ['sales'])?.sales.state).toBe('writing');
  });

  test('never calls a side sealed while a sheet of it is laid out and open', () => {
    const laidOut = after(
      newWorkshop(),
      ...sheet('a', 'sales', { MS4: { kind: 'text', text: 'Yes' } }),
      ...sheet('b', 'sales', { MS4: { kind: 'text', text: 'No' } }),
      sheetFor('c', 'sales', somebody),
      seal('a' as SheetId, NOW),
    );
    expect(atWork(laidOut)?.sales).toEqual({ state: 'writing', sheets: 3, sealedSheets: 1 });
    const waiting = after(laidOut, seal('b' as SheetId, NOW));
    expect(atWork(waiting)?.sales).toEqual({ state: 'writing', sheets: 3, sealedSheets: 2 });
    const done = after(waiting, removeSheet('c' as SheetId));
    expect(atWork(done)?.sales).toEqual({ state: 'sealed', sheets: 2, sealedSheets: 2 });
  });
});

test('levels stand widest gap first, with the median of a side and its word; what nobody answered is left out', () => {
  const scale = { kind: 'scale' as const, options: options('never', 'rarely', 'often') };
  const workshop = after(
    asking(...['s1', 's2', 's3', 's4'].map((id) => asks(id, scale, 'symptoms')), asks('t1', scale, 'together')),
    ...sheet('a', 'sales', {
      s1: { kind: 'scale', option: 'never' },
      s2: { kind: 'scale', option: 'never' },
      t1: { kind: 'scale', option: 'never' },
    }),
    ...sheet('b', 'sales', { s1: { kind: 'scale', option: 'rarely' }, s3: { kind: 'scale', option: 'often' } }),
    ...sheet('c', 'marketing', { s1: { kind: 'scale', option: 'never' }, s2: { kind: 'scale', option: 'often' } }),
  );
  expect(projectRoom(workshop, { kind: 'levels' }).scene.kind).toBe('answering');
  expect(projectRoom(after(workshop, revealAll()), { kind: 'levels' }).scene).toEqual({
    kind: 'levels',
    rows: [
      {
        text: 'Question s2',
        marketing: { position: 2, steps: 3, label: 'The often' },
        sales: { position: 0, steps: 3, label: 'The never' },
      },
      {
        text: 'Question s1',
        marketing: { position: 0, steps: 3, label: 'The never' },
        sales: { position: 0.5, steps: 3, label: 'The never to The rarely' },
      },
      { text: 'Question s3', marketing: null, sales: { position: 2, steps: 3, label: 'The often' } },
    ],
  });
});

test('a question that is hidden stays hidden in the room', () => {
  const hidden = list(full.diagnosis.questions).find((question) => question.hidden);
  const scenes = [full, newWorkshop()].map((workshop) =>
    projectRoom(workshop, { kind: 'question', id: hidden?.id as QuestionId }),
  );
  expect(JSON.stringify(scenes)).not.toContain(hidden?.text ?? '');
});

test('a clause that was left out is not shown, and the others are counted without it', () => {
  const included = list(full.agreement.clauses).filter((clause) => clause.included);
  const [first] = included;
  const without = after(full, leaveOutClause(first?.id as ClauseId));
  expect(projectRoom(without, { kind: 'clause', id: first?.id as ClauseId }).scene.kind).toBe('stage');
  const places = included.slice(1).map(({ id }) => {
    const { scene } = projectRoom(without, { kind: 'clause', id });
    return scene.kind === 'clause' ? scene.place : '';
  });
  expect(new Set(places).size).toBe(included.length - 1);
  expect(places).toContain(`Commitment 1 of ${included.length - 1}`);
});

describe('the map of a win', () => {
  const sceneOf = (workshop: Workshop, id: JourneyId) => {
    const { scene } = projectRoom(workshop, { kind: 'journey', id });
    if (scene.kind !== 'map') throw new Error('a win has a map');
    return scene;
  };

  test('runs from 0 to 1 in the order of the days, whatever the win', () => {
    fc.assert(
      fc.property(anyJourney('any-win'), (journey) => {
        const workshop = { ...full, journeys: { byId: { [journey.id]: journey }, order: [journey.id] } } as Workshop;
        const scene = sceneOf(workshop, journey.id);
        const places = scene.touchpoints.map(({ at }) => at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect([...places, ...scene.handoffs.map(({ at }) => at)].every((at) => at >= 0 && at <= 1)).toBe(true);
      }),
    );
  });

  test('gives a silence no more room than the shortest one', () => {
    const id = full.journeys.order[0] as JourneyId;
    const at = (silenceDays: number) => {
      const thresholds = { ...full.patterns.thresholds, silenceDays };
      return sceneOf({ ...full, patterns: { ...full.patterns, thresholds } }, id);
    };
    const wide = at(3650);
    const tight = at(1);
    const widest = ({ touchpoints }: typeof wide) =>
      Math.max(...touchpoints.map(({ at }, index) => at - (touchpoints[index - 1]?.at ?? at)));
    expect(widest(tight)).toBeLessThan(widest(wide));
  });

  test('says how long the deal took', () => {
    const scene = sceneOf(full, full.journeys.order[0] as JourneyId);
    expect(scene.span).toMatch(/^\d+ days$/);
    expect([scene.from, scene.to].every((date) => /20\d\d$/.test(date))).toBe(true);
  });
});

test('the funnel shows nothing rather than half of itself', () => {
  expect(projectRoom(full, { kind: 'funnel' }).scene.kind).toBe('figures');
  expect(projectRoom(newWorkshop(), { kind: 'funnel' }).scene.kind).toBe('stage');
});

test('what was parked leaves the room when it is settled', () => {
  const items = list(full.diagnosis.parkingLot).map((item) => ({ ...item, settled: true }));
  const byId = Object.fromEntries(items.map((item) => [item.id, item])) as Workshop['diagnosis']['parkingLot']['byId'];
  const settled = { ...full, diagnosis: { ...full.diagnosis, parkingLot: { ...full.diagnosis.parkingLot, byId } } };
  expect(projectRoom(settled, { kind: 'parked' }).scene).toEqual({ kind: 'parked', items: [] });
});
