import { PledgeCount as Element } from '@antiracism-kit/widgets/pledge-count';
import { createComponent } from '@lit/react';
import react from 'react';

/** `<ark-pledge-count>` as a React component. */
export const PledgeCount = createComponent({
  tagName: 'ark-pledge-count',
  elementClass: Element,
  react,
});
