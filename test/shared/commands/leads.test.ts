import { expect, test } from 'vitest';
import { addLead, editLead, explainRating, rateLead, removeLead } from '../../../shared/commands/leads';
import type { LeadId } from '../../../shared/ids';
import { type IsoDate, onDay, UNKNOWN_DATE } from '../../../shared/time';
import type { SampleLead } from '../../../shared/workshop/schema/definitions';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const id = 'lead-1' as LeadId;
const lead: SampleLead = {
  id,
  company: 'Calloway',
  contact: '',
  source: '',
  receivedOn: UNKNOWN_DATE,
  attributes: { Employees: '120' },
  ratings: { marketing: null, sales: null },
  reasons: { marketing: '', sales: '' },
};
const sampled = after(newWorkshop(), addLead(lead));

test('a lead is added at the end, with undo', () => {
  const history = run(sampled, addLead({ ...lead, id: 'lead-2' as LeadId }));
  expect(history.workshop.definitions.leads.order).toEqual(['lead-1', 'lead-2']);
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

test('each side rates and explains for itself, and a rating can be taken back', () => {
  const rated = after(
    sampled,
    rateLead(id, 'marketing', 'workable'),
    rateLead(id, 'sales', 'unsure'),
    explainRating(id, 'sales', 'No budget named'),
  );
  expect(rated.definitions.leads.byId[id]).toMatchObject({
    ratings: { marketing: 'workable', sales: 'unsure' },
    reasons: { marketing: '', sales: 'No budget named' },
  });
  expect(after(rated, rateLead(id, 'sales', null)).definitions.leads.byId[id]?.ratings).toEqual({
    marketing: 'workable',
    sales: null,
  });
  expect(undone(run(rated, rateLead(id, 'marketing', 'not-workable'))).workshop).toEqual(rated);
});

test('a removed lead comes back in its place', () => {
  const two = after(sampled, addLead({ ...lead, id: 'lead-2' as LeadId }));
  const history = run(two, removeLead(id));
  expect(history.workshop.definitions.leads.order).toEqual(['lead-2']);
  expect(undone(history).workshop).toEqual(two);
});

test('a lead that is not there changes nothing', () => {
  const gone = 'nobody' as LeadId;
  expect(
    after(
      sampled,
      editLead(gone, { source: 'x' }),
      rateLead(gone, 'sales', 'unsure'),
      explainRating(gone, 'sales', 'x'),
      removeLead(gone),
    ),
  ).toBe(sampled);
});
