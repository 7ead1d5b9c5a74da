import { StoryForm as Element } from '@antiracism-kit/widgets/story-form';
import { createComponent, type EventName } from '@lit/react';
import react from 'react';
import type { StepShownEvent } from '../../core/step-shown-event.ts';
import type { SubmittedEvent } from '../../core/submitted-event.ts';

/** `<ark-story-form>` as a React component. */
export const StoryForm = createComponent({
  tagName: 'ark-story-form',
  elementClass: Element,
  react,
  events: {
    onStepShown: 'ark-step-shown' as EventName<StepShownEvent>,
    onSubmitted: 'ark-submitted' as EventName<SubmittedEvent>,
  },
});
