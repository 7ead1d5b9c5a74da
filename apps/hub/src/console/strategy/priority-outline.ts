import { dayInWords } from '../../pages/day-in-words.ts';
import type { Field } from './fields.ts';
import * as options from './options.ts';
import type { Outline } from './outline.ts';
import { address, choice, day, field, line, must, owner, passage, text } from './outline-fields.ts';

const dateChange: Outline = {
  fields: [
    day('from', 'Day before', must),
    day('to', 'Day after', must),
    passage('reason', 'Reason for changing the date', 500, {
      ...must,
      missing: 'Enter a reason for changing the date',
    }),
    day('on', 'Day it was changed', must),
  ],
};
const milestone: Outline = {
  fields: [line('title', 'Milestone', must), day('dueDate', 'Due'), day('reachedOn', 'Reached')],
};
const evidence: Outline = {
  fields: [
    line('title', 'What it shows', must),
    address('url', 'Web address', { ...must, missing: 'Enter a web address' }),
  ],
};

/** The answer that is asked for when the day of a published action moves. */
export const dateReason: Field = {
  name: 'dateReason',
  label: 'Reason for changing the date',
  kind: 'passage',
  asked: true,
  max: 500,
  hint: 'Only if you change the day it is due. People see the first day and the reason',
};

const action: Outline = {
  fields: [
    line('ref', 'Reference', {
      ...must,
      hint: 'For example, 2.1a',
      wrong: 'Reference must only have small letters, numbers, dots and hyphens, like 2.1a',
    }),
    line('title', 'What will be done', { ...must, missing: 'Enter what will be done' }),
    passage('description', 'More about it', 1000),
    ...owner('owner', 'the owner', { must: true, missing: 'Enter the role of the owner' }),
    day('startDate', 'First day'),
    day('dueDate', 'Due date'),
    dateReason,
    field('radios')('status', 'Status', {
      ...must,
      options: options.actionStatuses,
      missing: 'Select where it stands',
    }),
    field('radios')('delivery', 'Delivery', { options: options.deliveries, hint: 'As your Board rates it' }),
  ],
  lists: [
    { name: 'milestones', title: 'Milestones', one: 'milestone', item: () => milestone, nameOf: text('title') },
    { name: 'evidence', title: 'Evidence', one: 'piece of evidence', item: () => evidence, nameOf: text('title') },
    {
      name: 'supporting',
      title: 'Roles that help',
      one: 'role that helps',
      item: () => ({ fields: owner('', 'who helps', { must: true, missing: 'Enter the role of who helps' }) }),
      nameOf: text('role'),
    },
    {
      name: 'dateChanges',
      title: 'Changes of the due date',
      one: 'change of the due date',
      item: () => dateChange,
      nameOf: ({ from, to }) => `${dayInWords(String(from))} to ${dayInWords(String(to))}`,
    },
  ],
};

const commitment: Outline = {
  fields: [
    line('ref', 'Reference', {
      ...must,
      hint: 'For example, 2.1',
      wrong: 'Reference must only have small letters, numbers, dots and hyphens, like 2.1',
    }),
    passage('text', 'Commitment', 400, {
      ...must,
      hint: 'Begin with “We will”',
      wrong: 'Commitment must begin with “We will ”',
      missing: 'Enter what you will do, beginning with “We will”',
    }),
    choice('level', 'Who it is made for', { options: options.levels }),
    ...owner('owner', 'the owner', { missing: 'Enter the role of the owner' }),
    day('dueDate', 'Due date'),
    field('checkboxes')('highImpactActions', 'NHS high impact actions', {
      options: options.highImpactActions,
      plain: true,
      hint: 'Select all that it helps with',
    }),
    field('checkboxes')('wresIndicators', 'Workforce Race Equality Standard indicators', {
      options: options.wresIndicators,
      plain: true,
      hint: 'Select all that it helps with',
    }),
  ],
  lists: [
    {
      name: 'actions',
      title: 'Actions',
      one: 'action',
      key: 'ref',
      always: true,
      item: () => action,
      nameOf: ({ ref, title }) => `${ref} ${title}`,
    },
  ],
};

/** A priority, with its commitments, and their actions. */
export const priority: Outline = {
  fields: [
    line('title', 'Title', must),
    passage('ambition', 'What it wants to reach', 300),
    line('id', 'Short name', {
      ...must,
      hint: 'Pledges are linked by it. Leave it empty for a new priority and we make one',
      wrong: 'Short name must only have small letters, numbers and hyphens, like fair-recruitment',
    }),
  ],
  lists: [
    {
      name: 'commitments',
      title: 'Commitments',
      one: 'commitment',
      key: 'ref',
      always: true,
      item: () => commitment,
      nameOf: ({ ref, text: words }) => `${ref} ${words}`,
    },
  ],
};
