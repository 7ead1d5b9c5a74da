// A React page with a form and a figure, for a bundler.
import { PledgeCount, PledgeForm } from '@antiracism-kit/widgets/react';
import { createRoot } from 'react-dom/client';

createRoot(document.body).render(
  <>
    <PledgeCount dataSrc="/pledges.json" pledgesHref="/wall" />
    <PledgeForm
      hub="https://hub.example"
      organisation="ZZ1"
      onStepShown={({ step }) => {
        document.title = step;
      }}
    />
  </>,
);
