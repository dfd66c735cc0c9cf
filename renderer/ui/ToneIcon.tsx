import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';

/** What a message is about, told by shape and colour as well as by its words. */
export type Tone = 'neutral' | 'good' | 'attention' | 'danger';

const ICONS = { neutral: Info, good: CircleCheck, attention: TriangleAlert, danger: CircleAlert } satisfies Record<
  Tone,
  unknown
>;

export function ToneIcon({ tone }: { readonly tone: Tone }) {
  const Icon = ICONS[tone];
  return <Icon size={16} aria-hidden />;
}
