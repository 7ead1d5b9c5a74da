import { resources as english } from '../en/resources.ts';
import type { Locale } from '../locale.ts';

/** Words of `<ark-resources>`, and of the same lists in `<ark-strategy>`. */
export const resources: Locale['resources'] = {
  loading: 'Yn llwytho dogfennau a recordiadau',
  heading: 'Dogfennau, recordiadau a dysgu',
  kinds: { document: 'Dogfennau', event: 'Digwyddiadau', recording: 'Recordiadau', learning: 'Dysgu' },
  example: 'Data enghreifftiol',
  empty: 'Dim i’w ddangos eto',
  size: english.size,
  transcript: 'Darllen y trawsgrifiad',
  noTranscript: 'Nid oes trawsgrifiad eto.',
  notAccessible: 'Ddim yn hygyrch i bawb:',
  ask: 'gofyn am fformat arall',
  askUs: 'gofynnwch i ni am fformat arall.',
};
