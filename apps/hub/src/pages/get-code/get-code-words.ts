import type { WidgetName } from '../../embed/embedded.ts';

/** What each widget is called by those who put it into a page, and what it shows. */
export const widgetNames: Readonly<Record<WidgetName, { readonly name: string; readonly shows: string }>> = {
  'pledge-wall': { name: 'Pledge wall', shows: 'Published pledges, how each is going, with filters and search.' },
  'pledge-count': { name: 'Pledge count', shows: 'One sentence and a figure, for a home page.' },
  'pledge-form': { name: 'Pledge form', shows: 'Make a pledge, one question a page.' },
  'story-wall': { name: 'Story wall', shows: 'Published stories, ideas and recordings, with what the team did.' },
  'story-form': { name: 'Story form', shows: 'Share what works, what was tried, a new idea, or ask to talk.' },
  strategy: { name: 'Strategy', shows: 'Who promised what, with whom, and who looks after it.' },
  progress: { name: 'Progress', shows: 'Commitments and actions: on track, late, moved and why.' },
  measures: { name: 'Race equality figures', shows: 'Each figure as a sentence, a chart and a table.' },
  receipt: { name: 'Receipt', shows: 'Come back with six words to a pledge, a story or an idea.' },
  resources: { name: 'Resources', shows: 'Documents, events, recordings and learning.' },
  support: { name: 'Support', shows: 'Where to get help now, and when that was last checked.' },
};

/** What an option is for, as the label of its input. */
export const optionLabels: Readonly<Record<string, string>> = {
  lang: 'Language',
  'heading-level': 'Level of the main heading',
  'open-filters': 'Filters open from the start',
  kinds: 'What it shows or asks for',
  story: 'Code of one story, to show it alone',
  show: 'Parts of the strategy',
  priority: 'Code of one priority, to show it alone',
  indicators: 'Numbers of the indicators',
  standard: 'Standard of the figures',
  'pledge-href': 'Address of your page with the pledge form',
  'pledges-href': 'Address of your page with the pledge wall',
  'wall-href': 'Address of your page with the wall',
  'stories-href': 'Address of your page with the story wall',
  'receipt-href': 'Address of your page with the receipt',
  'share-href': 'Address of your page with the story form',
  'support-href': 'Address of your page with the support contacts',
  'progress-href': 'Address of your page with the progress',
};

/** What happens when nothing is chosen, where that needs saying. */
export const optionHints: Readonly<Record<string, string>> = {
  lang: 'Unless chosen: the language of the page around it.',
  'heading-level': 'Unless chosen: 2.',
};
