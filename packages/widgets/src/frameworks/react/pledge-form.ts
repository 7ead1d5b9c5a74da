import { PledgeForm as Element } from '@antiracism-kit/widgets/pledge-form';
import { createComponent, type EventName } from '@lit/react';
import react from 'react';
import type { StepShownEvent } from '../../core/step-shown-event.ts';
import type { SubmittedEvent } from '../../core/submitted-event.ts';

/** `<ark-pledge-form>` as a React component. */
export const PledgeForm = createComponent({
  tagName: 'ark-pledge-form',
  elementClass: Element,
  react,
  events: {
    onStepShown: 'ark-step-shown' as EventName<StepShownEvent>,
    onSubmitted: 'ark-submitted' as EventName<SubmittedEvent>,
  },
});
