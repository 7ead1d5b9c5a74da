import { Measures as Element } from '@antiracism-kit/widgets/measures';
import { createComponent } from '@lit/react';
import react from 'react';

/** `<ark-measures>` as a React component. */
export const Measures = createComponent({
  tagName: 'ark-measures',
  elementClass: Element,
  react,
});
