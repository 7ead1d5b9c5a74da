// What the packages' types say to a project, and what they have to refuse. Only checked, never run.
import { call, type Published, pledge } from '@antiracism-kit/schema';
import { plainPledge } from '@antiracism-kit/schema/samples';
import '@antiracism-kit/widgets';
import { PledgeForm, PledgeWall } from '@antiracism-kit/widgets/react';
import type {} from '@antiracism-kit/widgets/svelte';
import type {} from '@antiracism-kit/widgets/vue';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

const hub = { hub: 'https://hub.example.nhs.uk' };
export const sent = call(hub, 'createSubmission', plainPledge).then(({ reference }) => reference);
export const name: 'pledge' = pledge.name;
export type Item = Published;
// @ts-expect-error: there is no such row
call(hub, 'createSubmissions', {});

export const wall = document.createElement('ark-pledge-wall');
wall.pledgeHref = '/pledge';
// @ts-expect-error: a level is a number
wall.headingLevel = 'two';
document.body.addEventListener('ark-submitted', ({ kind, reference }) => console.log(kind, reference));

export const react = (
  <>
    <PledgeWall organisation="ZZ1" openFilters headingLevel={3} />
    <PledgeForm wallHref="/wall" onSubmitted={({ reference }) => console.log(reference)} />
    {/* @ts-expect-error: a wall sends nothing */}
    <PledgeWall onSubmitted={() => undefined} />
    {/* @ts-expect-error: it is called pledgeHref */}
    <PledgeWall pledgesHref="/pledge" />
  </>
);

type VueProps<Name extends keyof GlobalComponents> = InstanceType<GlobalComponents[Name]>['$props'];
export const vue = {
  wall: {
    organisation: 'ZZ1',
    openFilters: true,
    headingLevel: '3',
    lang: 'cy',
    id: 'wall',
  } satisfies VueProps<'ark-pledge-wall'>,
  receipt: { onArkWithdrawn: (event) => console.log(event.type) } satisfies VueProps<'ark-receipt'>,
  // @ts-expect-error: it is a switch
  open: { openFilters: 'open' } satisfies VueProps<'ark-pledge-wall'>,
  // @ts-expect-error: a wall takes nothing back
  withdrawn: { onArkWithdrawn: () => undefined } satisfies VueProps<'ark-pledge-wall'>,
};

export const svelte = {
  wall: {
    organisation: 'ZZ1',
    'open-filters': true,
    'heading-level': '3',
  } satisfies SvelteHTMLElements['ark-pledge-wall'],
  form: { 'onark-submitted': ({ reference }) => console.log(reference) } satisfies SvelteHTMLElements['ark-story-form'],
  // @ts-expect-error: it is called pledge-href
  href: { 'pledges-href': '/pledge' } satisfies SvelteHTMLElements['ark-pledge-wall'],
};
