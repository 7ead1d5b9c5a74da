import { Resources as Element } from '@antiracism-kit/widgets/resources';
import { createComponent } from '@lit/react';
import react from 'react';

/** `<ark-resources>` as a React component. */
export const Resources = createComponent({
  tagName: 'ark-resources',
  elementClass: Element,
  react,
});
