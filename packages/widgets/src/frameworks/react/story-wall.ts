import { StoryWall as Element } from '@antiracism-kit/widgets/story-wall';
import { createComponent } from '@lit/react';
import react from 'react';

/** `<ark-story-wall>` as a React component. */
export const StoryWall = createComponent({
  tagName: 'ark-story-wall',
  elementClass: Element,
  react,
});
