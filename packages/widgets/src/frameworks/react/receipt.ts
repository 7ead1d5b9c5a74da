import { Receipt as Element, type WithdrawnEvent } from '@antiracism-kit/widgets/receipt';
import { createComponent, type EventName } from '@lit/react';
import react from 'react';
import type { StepShownEvent } from '../../core/step-shown-event.ts';
import type { SubmittedEvent } from '../../core/submitted-event.ts';

/** `<ark-receipt>` as a React component. */
export const Receipt = createComponent({
  tagName: 'ark-receipt',
  elementClass: Element,
  react,
  events: {
    onStepShown: 'ark-step-shown' as EventName<StepShownEvent>,
    onSubmitted: 'ark-submitted' as EventName<SubmittedEvent>,
    onWithdrawn: 'ark-withdrawn' as EventName<WithdrawnEvent>,
  },
});
