import { describe, expect, test } from 'vitest';
import { addLead, editLead, importLeads, removeLead, writeAttribute } from '../../../shared/commands/leads';
import { addRater, castVote, sealRatings } from '../../../shared/commands/raters';
import type { LeadId, RaterId } from '../../../shared/ids';
import { type IsoDate, onDay, UNKNOWN_DATE } from '../../../shared/time';
import type { SampleLead } from '../../../shared/workshop/schema/definitions';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const id = 'lead-1' as LeadId;
const lead: SampleLead = {
  id,
  company: 'Calloway',
  contact: '',
  source: '',
  receivedOn: UNKNOWN_DATE,
  attributes: { Employees: '120' },
  votes: {},
};
const second: SampleLead = { ...lead, id: 'lead-2' as LeadId };
const sampled = after(newWorkshop(), addLead(lead));

test('a lead is added at the end, with undo', () => {
  const history = run(sampled, addLead(second));
  expect(history.workshop.definitions.leads.order).toEqual(['lead-1', 'lead-2']);
  expect(undone(history).workshop).toEqual(sampled);
});

test('a list of leads comes in, and goes, as one step', () => {
  const history = run(sampled, importLeads([second, { ...lead, id: 'lead-3' as LeadId }]));
  expect(history.workshop.definitions.leads.order).toEqual(['lead-1', 'lead-2', 'lead-3']);
  expect(undone(history).workshop).toEqual(sampled);
});

test('what is known about it changes field by field', () => {
  const history = run(
    sampled,
    editLead(id, { source: 'Web' }),
    editLead(id, { source: 'Webinar' }),
    editLead(id, { receivedOn: onDay('2026-11-02' as IsoDate) }),
  );
  expect(history.workshop.definitions.leads.byId[id]).toMatchObject({
    source: 'Webinar',
    receivedOn: { date: '2026-11-02' },
    attributes: { Employees: '120' },
  });
  expect(history.undo).toHaveLength(2);
});

describe('an attribute', () => {
  const attributes = (...written: Parameters<typeof writeAttribute>[]) =>
    after(sampled, ...written.map((each) => writeAttribute(...each))).definitions.leads.byId[id]?.attributes;

  test('is written, changed and taken away with its text', () => {
    expect(attributes([id, 'Role', 'Partner'])).toEqual({ Employees: '120', Role: 'Partner' });
    expect(attributes([id, 'Employees', '40'])).toEqual({ Employees: '40' });
    expect(attributes([id, 'Employees', '  '])).toEqual({});
  });

  test('has a name, and none that reaches into the object', () => {
    expect(attributes([id, ' ', 'x'], [id, '__proto__', 'x'], [id, 'constructor', 'x'])).toEqual({ Employees: '120' });
  });
});

test('a removed lead comes back in its place', () => {
  const two = after(sampled, addLead(second));
  const history = run(two, removeLead(id));
  expect(history.workshop.definitions.leads.order).toEqual(['lead-2']);
  expect(undone(history).workshop).toEqual(two);
});

test('from the first seal on the sample stays as it is, but what is known of its leads can be put right', () => {
  const rater = 'r1' as RaterId;
  const fixed = after(
    sampled,
    addRater({ id: rater, side: 'sales', name: '', sealedAt: null }),
    castVote(rater, id, { rating: 'workable' }),
    sealRatings(rater, NOW),
  );
  expect(after(fixed, addLead(second), importLeads([second]), removeLead(id))).toBe(fixed);
  expect(after(fixed, editLead(id, { company: 'Callaway' })).definitions.leads.byId[id]?.company).toBe('Callaway');
});

test('a lead that is not there changes nothing', () => {
  const gone = 'nobody' as LeadId;
  expect(after(sampled, editLead(gone, { source: 'x' }), writeAttribute(gone, 'a', 'b'), removeLead(gone))).toBe(
    sampled,
  );
});
