import { PledgeWall as Element } from '@antiracism-kit/widgets/pledge-wall';
import { createComponent } from '@lit/react';
import react from 'react';

/** `<ark-pledge-wall>` as a React component. */
export const PledgeWall = createComponent({
  tagName: 'ark-pledge-wall',
  elementClass: Element,
  react,
});
