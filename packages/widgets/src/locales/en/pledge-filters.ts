/** Words of the wall's filters. */
export const pledgeFilters = {
  search: 'Search the words of pledges',
  who: 'Who made the pledge',
  everyone: 'All pledges',
  whoChoices: { leader: 'Leaders', team: 'Teams', individual: 'Individuals' },
  system: 'System',
  organisation: 'Organisation',
  show: 'Show results',
};
