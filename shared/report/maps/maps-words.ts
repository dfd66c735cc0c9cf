/** The words of the printed maps. */
export const mapsWords = {
  kind: 'Journey maps',
  none: 'No journey is mapped and no shared map is drawn yet.',
  noneHeading: 'Nothing to show yet',
  facts: { workshop: 'Workshop', journeys: 'Journeys', printed: 'Printed' },
  counted: (wins: number, lost: number, followed: number): string => {
    const parts = [
      wins === 0 ? '' : `${wins} ${wins === 1 ? 'win' : 'wins'}`,
      lost === 0 ? '' : `${lost} lost`,
      followed === 0 ? '' : `${followed} followed ${followed === 1 ? 'lead' : 'leads'}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'none' : parts.join(', ');
  },
  people: (size: string) => `Size: ${size}`,
  source: (source: string) => `Source: ${source}`,
  owners: (owners: string) => `Owners: ${owners}`,
  drawing: (name: string) => `The journey of ${name}`,
  table: {
    caption: (name: string) => `Everything on the map of ${name}, in words`,
    columns: {
      when: 'When',
      who: 'Who',
      /** Stands on every page that the table goes on to. */
      what: (name: string) => `What happened: ${name}`,
      more: 'Content and what was heard',
      known: 'Known from',
    },
    content: (content: string) => `Content: ${content}`,
    heard: (heard: string) => `Heard: ${heard}`,
    otherVersion: (text: string) => `Remembered differently: ${text}`,
    led: (titles: readonly string[]) => `Led to: ${titles.join('; ')}`,
    data: (text: string) => `Passed on: ${text}`,
    silence: 'Silence',
    until: (start: string, end: string) => `${start} to ${end}`,
    close: 'Close',
  },
  picture: {
    named: (client: string) => `Shared map of ${client}`,
    nameless: 'Shared map',
    source: (wins: number) => `Drawn from ${wins} ${wins === 1 ? 'win' : 'wins'}`,
    byHand: 'Written by the room',
    days: (days: number, isAbout: boolean) =>
      `${isAbout ? 'about ' : ''}${days} ${days === 1 ? 'day' : 'days'} from first touch to close`,
  },
  shared: {
    heading: 'The shared map',
    text: (wins: number) =>
      `How clients come to a decision, ${wins === 0 ? 'as both teams see it' : `as ${wins === 1 ? 'one win shows' : `${wins} wins show`} it`}.`,
    drawing: (client: string) => `The shared map of ${client}`,
  },
} as const;
