import * as options from './options.ts';
import type { List, Outline, Section } from './outline.ts';
import { address, choice, day, field, line, must, owner, passage, text } from './outline-fields.ts';
import { priority } from './priority-outline.ts';

const partner: Outline = {
  fields: [line('name', 'Name of the group', must), choice('kind', 'Sort of group', { options: options.partnerKinds })],
  get lists() {
    return [partners('includes')];
  },
};
const partners = (name: string, always?: true): List => ({
  name,
  title: name === 'includes' ? 'Groups within it' : 'Groups that wrote it',
  one: 'group',
  item: () => partner,
  nameOf: text('name'),
  ...(always && { always }),
});

const committee: Outline = {
  fields: [
    line('name', 'Name of the committee', must),
    choice('role', 'What it does for the strategy', { ...must, options: options.committeeRoles }),
    line('cadence', 'How often it meets'),
  ],
};
const framework: Outline = {
  fields: [
    line('framework', 'Short name of the framework', {
      ...must,
      hint: 'For example, nw-bame-assembly',
      wrong: 'Short name must only have small letters, numbers and hyphens, like nw-bame-assembly',
    }),
    line('level', 'Level reached'),
    day('assessedOn', 'Day of the assessment'),
    address('evidence', 'Web address of the evidence'),
  ],
};
const resource: Outline = {
  fields: [
    choice('kind', 'What it is', { ...must, options: options.resourceKinds }),
    line('title', 'Title', must),
    address('url', 'Web address'),
    day('on', 'Day of the event, or of publication'),
    line('format', 'Format', { hint: 'For example, PDF' }),
    field('number')('sizeBytes', 'Size in bytes', { plain: true }),
    field('radios')('accessible', 'Meets WCAG 2.2 AA', { options: options.yesOrNo, plain: true }),
    address('transcriptUrl', 'Web address of the transcript'),
    line('publisher', 'Who published it'),
  ],
};

/** Every part of a strategy, in the order of the task list. Together they hold every field of its schema. */
export const sections: readonly Section[] = [
  {
    name: 'about',
    title: 'Title and status',
    fields: [
      line('title', 'Title', must),
      passage('summary', 'Summary', 300, { hint: 'What it is, in a sentence or two' }),
      choice('status', 'Status', { ...must, options: options.statuses }),
      line('version', 'Version', {
        ...must,
        hint: 'For example, 1.2',
        wrong: 'Version must be numbers and dots, like 1.2',
      }),
      choice('lang', 'Language', {
        ...must,
        options: options.languages,
        missing: 'Select the language it is written in',
      }),
      line('id', 'Short name', {
        ...must,
        hint: 'Used in addresses',
        wrong: 'Short name must only have small letters, numbers and hyphens, like fair-for-all',
      }),
      field('radios')('example', 'Is it an example with invented data?', { options: options.yesOrNo, plain: true }),
    ],
  },
  {
    name: 'vision',
    title: 'Vision',
    fields: [
      passage('ambition.text', 'Ambition', 600, {
        hint: 'What you want to become, in one or two sentences',
        missing: 'Enter the ambition, or empty who said it, where and when',
      }),
      line('ambition.speaker', 'Who said it'),
      line('ambition.role', 'Their role'),
      line('ambition.occasion', 'Where it was said', { hint: 'For example, a Board meeting' }),
      day('ambition.on', 'Day it was said'),
      passage('statement', 'Statement', 4000, { hint: 'Empty lines divide paragraphs' }),
      passage('acknowledgement', 'What has not been good enough', 1000),
      field('lines')('respondsTo', 'Plans and promises it answers', { hint: 'One on each line' }),
    ],
  },
  {
    name: 'writers',
    title: 'Who wrote it',
    fields: [
      ...owner('author', 'the author', { missing: 'Enter the role of the author' }),
      ...owner('sponsor', 'the sponsor', { missing: 'Enter the role of the sponsor' }),
    ],
    lists: [partners('partners', true)],
  },
  {
    name: 'priorities',
    title: 'Priorities',
    fields: [],
    lists: [
      {
        name: 'priorities',
        title: 'Priorities',
        one: 'priority',
        key: 'id',
        always: true,
        item: () => priority,
        nameOf: text('title'),
      },
    ],
  },
  {
    name: 'governance',
    title: 'Governance and dates',
    fields: [
      day('startDate', 'First day'),
      day('endDate', 'Last day'),
      day('launchedOn', 'Day of the launch'),
      day('reviewDate', 'Next review'),
      choice('governance.boardUpdateCadence', 'How often the Board hears of it', { options: options.cadences }),
      day('governance.lastBoardUpdate', 'Last Board update'),
      day('governance.nextBoardUpdate', 'Next Board update'),
      passage('governance.escalation', 'Where worries go', 500),
      choice('equalityImpactAssessment.status', 'Equality impact assessment', {
        options: options.assessments,
        missing: 'Select how far the equality impact assessment is',
      }),
      address('equalityImpactAssessment.url', 'Web address of the assessment'),
      line('contact.team', 'Team to ask', { missing: 'Enter the team to ask' }),
      field('email')('contact.email', 'Email address of the team', { missing: 'Enter the email address of the team' }),
    ],
    lists: [
      {
        name: 'governance.committees',
        title: 'Committees',
        one: 'committee',
        always: true,
        item: () => committee,
        nameOf: text('name'),
      },
    ],
  },
  {
    name: 'frameworks',
    title: 'Frameworks',
    fields: [],
    lists: [
      { name: 'frameworks', title: 'Frameworks', one: 'framework', item: () => framework, nameOf: text('framework') },
    ],
  },
  {
    name: 'resources',
    title: 'Documents, events, recordings and courses',
    fields: [],
    lists: [
      {
        name: 'resources',
        title: 'Documents, events, recordings and courses',
        one: 'document, event, recording or course',
        always: true,
        item: () => resource,
        nameOf: text('title'),
      },
    ],
  },
];
