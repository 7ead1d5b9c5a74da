/** Words of `<ark-support>`, and of the same contacts in forms. */
export const support = {
  heading: 'Get support',
  danger: 'If you or someone else is in immediate danger, call 999',
  routes: {
    guardian: 'Freedom to Speak Up Guardian',
    'staff-network': 'Staff network',
    union: 'Trade union representative',
    'occupational-health': 'Occupational health and wellbeing',
    'report-racism': 'Report racism at work',
    'equality-team': 'Equality, diversity and inclusion team',
    other: 'Also',
  },
  samaritans: 'Samaritans, at any time of day or night',
  checked: (day: string) => `We last checked these contacts on ${day}.`,
  old: 'That is more than 6 months ago. They may be out of date.',
  none: 'Your organisation has not added its own contacts yet. You can talk to your manager or a colleague you trust.',
};
