import { Support as Element } from '@antiracism-kit/widgets/support';
import { createComponent } from '@lit/react';
import react from 'react';

/** `<ark-support>` as a React component. */
export const Support = createComponent({
  tagName: 'ark-support',
  elementClass: Element,
  react,
});
