/** What a web team is told about a widget beside its attributes. */
export interface Guidance {
  /** Path of the hub's own page, after `/o/ORGANISATION`. */
  readonly path: string;
  /** Words of the link to it, which stand between the tags. */
  readonly link: string;
  readonly do: readonly string[];
  readonly dont: readonly string[];
}

/** Do and don't for each widget, by its tag. */
export const guidance: Readonly<Record<string, Guidance>> = {
  'ark-pledge-wall': {
    path: '/pledges',
    link: 'Read our antiracism pledges',
    do: [
      'Give it the full width of the page when you can. In a 300 px column it shows one card a row.',
      'Set pledge-href to the page with the form, so that people can go on from reading to doing.',
      'Set heading-level so that its heading follows the one above it in your page.',
    ],
    dont: [
      'Do not put it behind a tab or an accordion. People come to see what others promised.',
      'Do not copy pledges out of it into news. Authors can take them back, and a copy stays.',
    ],
  },
  'ark-pledge-count': {
    path: '/pledges',
    link: 'Read our antiracism pledges',
    do: ['Use it on a home page, with pledges-href set to the page that has the wall.'],
    dont: ['Do not show it as a target or a league table. It counts promises, not results.'],
  },
  'ark-pledge-form': {
    path: '/pledges/new',
    link: 'Make a pledge',
    do: [
      'Give it a page of its own. It asks one question a page, and each page has one heading.',
      'Set wall-href and receipt-href, so that its last page leads somewhere.',
      'Set organisation-name to what colleagues call you.',
    ],
    dont: [
      'Do not ask for anything more beside it. What people need to say is in the form.',
      'Do not put it in a dialog. A closed dialog loses what was typed.',
    ],
  },
  'ark-story-form': {
    path: '/share',
    link: 'Share a story or an idea',
    do: [
      'Give it a page of its own, with the way to report an incident linked beside it.',
      'Set exit-url to a harmless page. The button "Leave this page" takes people there at once.',
    ],
    dont: [
      'Do not call it a way to report racism. It tells people itself that it is not.',
      'Do not follow who opens the page. Your own statistics would undo what the form promises.',
    ],
  },
  'ark-story-wall': {
    path: '/stories',
    link: 'Read stories and ideas',
    do: ['Set share-href to the page with the form and support-href to where people get help.'],
    dont: ['Do not shorten or reword stories around it. Authors agreed to these words and no others.'],
  },
  'ark-receipt': {
    path: '/receipt',
    link: 'Use your receipt',
    do: ['Link to its page from your antiracism pages. People come back to it weeks later.'],
    dont: ['Do not put anything that records key presses on its page. Six words open what somebody sent.'],
  },
  'ark-support': {
    path: '/support',
    link: 'Get help now',
    do: ['Put it on every page where people may read or write about racism.'],
    dont: ['Do not retype the contacts beside it. Two lists soon differ.'],
  },
  'ark-resources': {
    path: '/resources',
    link: 'Documents and recordings',
    do: ['Use kinds to show documents on one page and recordings on another.'],
    dont: ['Do not embed the recordings yourself. The widget loads nothing of their service until people ask.'],
  },
  'ark-measures': {
    path: '/measures',
    link: 'Read our race equality figures',
    do: ['Keep the sentence, the chart and the table together. Each is how somebody reads the figure.'],
    dont: ['Do not work out hidden years from other papers. They are hidden because few people are in them.'],
  },
  'ark-strategy': {
    path: '/strategy',
    link: 'Read our antiracism strategy',
    do: ['Use show to split it over several pages. Set progress-href to the page with the progress.'],
    dont: ['Do not repeat its words in your page. The team changes them in one place.'],
  },
  'ark-progress': {
    path: '/progress',
    link: 'Read our progress',
    do: ['Show what is late as well as what is done. The widget does so, and people trust it for that.'],
    dont: ['Do not set priority to hide what goes badly. Link to all of it.'],
  },
};
