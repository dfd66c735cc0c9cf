import type { Lane } from '../workshop/schema/journeys';

/** What a word within a title or a type stands for on the map; the kind `other` is that of content without a kind of its own. */
export interface KindWords {
  readonly kind: string;
  readonly lane: Lane;
  /** As `plainName` gives them. */
  readonly words: readonly string[];
}

/** The words by which a touch is placed where nothing but its title or an unusual type tells what it was. */
export const KIND_WORDS: readonly KindWords[] = [
  {
    kind: 'other',
    lane: 'marketing',
    words: ['blog', 'blog post', 'article', 'podcast', 'press release', 'landing page', 'campaign', 'other campaigns'],
  },
  {
    kind: 'guide-download',
    lane: 'marketing',
    words: ['guide', 'white paper', 'whitepaper', 'ebook', 'e book', 'download', 'content download', 'checklist'],
  },
  {
    kind: 'ad',
    lane: 'marketing',
    words: [
      'paid social',
      'paid search',
      'paid media',
      'google ads',
      'google ad',
      'linkedin ads',
      'linkedin ad',
      'ads',
    ],
  },
  {
    kind: 'social-post',
    lane: 'marketing',
    words: ['organic social', 'social media', 'linkedin', 'linkedin post', 'facebook', 'instagram', 'youtube'],
  },
  {
    kind: 'newsletter',
    lane: 'marketing',
    words: ['newsletters', 'email marketing', 'marketing email', 'nurture email'],
  },
  { kind: 'event', lane: 'marketing', words: ['trade fair', 'trade show', 'conference', 'exhibition'] },
  { kind: 'search', lane: 'buyer', words: ['organic search', 'google', 'google search', 'bing', 'seo'] },
  { kind: 'referral', lane: 'buyer', words: ['referrals', 'referred', 'recommendation', 'word of mouth'] },
  { kind: 'website-visit', lane: 'buyer', words: ['website', 'direct traffic', 'page view', 'web visit'] },
  { kind: 'pricing-visit', lane: 'buyer', words: ['pricing page', 'price page', 'pricing page view'] },
  {
    kind: 'demo-request',
    lane: 'buyer',
    words: ['demo requested', 'request a demo', 'requested a demo', 'book a demo', 'demo form'],
  },
  { kind: 'inquiry', lane: 'buyer', words: ['form submission', 'form fill', 'contact form', 'contact us', 'enquiry'] },
  { kind: 'outbound-email', lane: 'sales', words: ['linkedin message', 'cold email', 'sales email'] },
  { kind: 'call', lane: 'sales', words: ['cold call', 'phone call', 'conference call', 'video call'] },
  { kind: 'demo', lane: 'sales', words: ['demo call', 'demo meeting', 'product demo'] },
  { kind: 'discovery-meeting', lane: 'sales', words: ['google meet'] },
];
