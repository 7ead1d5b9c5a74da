/** How a pledge can be going, as a tag says it. */
export const outcomes = {
  'not-updated': 'Dim diweddariad eto',
  'in-progress': 'Ar y gweill',
  kept: 'Wedi’i gadw',
  'partly-kept': 'Wedi’i gadw’n rhannol',
  'not-kept': 'Heb ei gadw',
};
