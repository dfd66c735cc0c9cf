/** A recent lead as a CRM lists it, and how each side sees it. */
export interface RecentLead {
  readonly company: string;
  readonly employees: number;
  readonly industry: string;
  readonly asked: string;
  readonly marketing: 'W' | 'N' | 'U';
  readonly sales: 'W' | 'N' | 'U';
}

const lead = (
  company: string,
  employees: number,
  industry: string,
  asked: string,
  [marketing, sales]: readonly [RecentLead['marketing'], RecentLead['sales']],
): RecentLead => ({ company, employees, industry, asked, marketing, sales });

/** Twenty leads: 9 that both sides would work, 7 that only marketing would, 1 that only sales would, 3 that neither would. */
export const recentLeads: readonly RecentLead[] = [
  lead('Alder Creek Engineering', 140, 'Engineering', 'fees', ['W', 'W']),
  lead('Driftwood Planning', 55, 'Planning', 'guide', ['W', 'N']),
  lead('Beacon Row Architects', 75, 'Architecture', 'webinar', ['W', 'W']),
  lead('Hollis and Marr', 70, 'Architecture', 'guide', ['W', 'N']),
  lead('Copperline Surveyors', 110, 'Surveying', 'call', ['W', 'W']),
  lead('Nettlefield College', 900, 'Education', 'guide', ['N', 'N']),
  lead('Elmgate Structures', 230, 'Engineering', 'benchmark', ['W', 'W']),
  lead('Kestrel Yard Interiors', 28, 'Interior design', 'guide', ['W', 'N']),
  lead('Fennimore Geotechnical', 95, 'Engineering', 'fees', ['W', 'W']),
  lead('Oakhearth Software', 120, 'Software', 'webinar', ['W', 'N']),
  lead('Greyhaven Civil', 180, 'Engineering', 'call', ['W', 'W']),
  lead('Ivorybridge Design', 60, 'Architecture', 'webinar', ['W', 'W']),
  lead('Parchment Lane Print', 90, 'Printing', 'benchmark', ['W', 'N']),
  lead('Lindenhall Environmental', 320, 'Environmental', 'benchmark', ['W', 'W']),
  lead('Redfern Township', 400, 'Public body', 'talk', ['N', 'N']),
  lead('Saltgrass Ecology', 65, 'Environmental', 'webinar', ['W', 'N']),
  lead('Thornfield Joinery', 45, 'Construction trade', 'guide', ['W', 'N']),
  lead('Wickerfield Staffing', 20, 'Recruiting', 'call', ['N', 'N']),
  lead('Mossgate Rail Consultants', 150, 'Engineering', 'call', ['W', 'W']),
  lead('Underhill Geomatics', 130, 'Surveying', 'call', ['N', 'W']),
];

/** The leads as somebody copies them out of a spreadsheet. */
export const leadRows = (): string =>
  [
    'Company\tReceived\tEmployees\tIndustry\tAsked for',
    ...recentLeads.map(
      ({ company, employees, industry, asked }, index) =>
        `${company}\t2026-10-${String(index + 1).padStart(2, '0')}\t${employees}\t${industry}\t${asked}`,
    ),
  ].join('\n');
