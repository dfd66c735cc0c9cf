import type { Workshop } from '../workshop/schema';
import type { Brand, Report } from './model';

/** The report on the paper of this workshop, with the client's mark. A document that is made for a paper of its own keeps that. */
export function withPrintSetup<R extends Report>(report: R, { setup }: Pick<Workshop, 'setup'>): R {
  if (!setup.print) return report;
  const { paper, logo, footer } = setup.print;
  const brand: Brand = { logo, footer: footer.trim() };
  return { ...report, paper: report.paper ?? paper, ...(logo === null && brand.footer === '' ? {} : { brand }) };
}
