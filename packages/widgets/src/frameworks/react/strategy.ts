import { Strategy as Element } from '@antiracism-kit/widgets/strategy';
import { createComponent } from '@lit/react';
import react from 'react';

/** `<ark-strategy>` as a React component. */
export const Strategy = createComponent({
  tagName: 'ark-strategy',
  elementClass: Element,
  react,
});
