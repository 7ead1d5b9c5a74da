/** How a pledge can be going, as a tag says it. */
export const outcomes = {
  'not-updated': 'No update yet',
  'in-progress': 'In progress',
  kept: 'Kept',
  'partly-kept': 'Partly kept',
  'not-kept': 'Not kept',
};
