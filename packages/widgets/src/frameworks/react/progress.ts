import { Progress as Element } from '@antiracism-kit/widgets/progress';
import { createComponent } from '@lit/react';
import react from 'react';

/** `<ark-progress>` as a React component. */
export const Progress = createComponent({
  tagName: 'ark-progress',
  elementClass: Element,
  react,
});
