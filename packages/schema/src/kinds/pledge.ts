import * as z from 'zod/mini';
import { emailForm } from '../email.ts';
import { day, pattern, refuse, say, set, slug, text } from '../field.ts';
import { kind } from './kind.ts';

/** Limits of a pledge's answers, in graphemes and in number of choices. */
export const pledgeLimits = {
  text: { min: 20, max: 280 },
  measure: { min: 1, max: 280 },
  name: { min: 1, max: 100 },
  role: { min: 1, max: 100 },
  team: { min: 1, max: 100 },
  priorities: 12,
} as const;

/** Who can make a pledge. */
export const pledgeWho = ['individual', 'team', 'leader'] as const;
/** One who can make a pledge. */
export type PledgeWho = (typeof pledgeWho)[number];

/** How a pledge can appear on a wall. */
export const pledgeDisplays = ['name-and-role', 'role-only', 'team-only', 'anonymous'] as const;
/** One way a pledge can appear. */
export type PledgeDisplay = (typeof pledgeDisplays)[number];

/** The ways of appearing that are open to someone: a leader's pledge is made in public, under a role. */
export const displaysFor = (who: PledgeWho): readonly PledgeDisplay[] =>
  who === 'leader' ? pledgeDisplays.slice(0, 2) : pledgeDisplays;

/** The version of the words a person agrees to when they send a pledge. */
export const pledgeWording = 'pledge-2026-11.2';

const display = () =>
  say(
    z.discriminatedUnion('as', [
      z.strictObject({
        as: z.literal('name-and-role'),
        name: text(pledgeLimits.name, 'Full name.'),
        role: text(pledgeLimits.role, 'Job title.'),
      }),
      z.strictObject({ as: z.literal('role-only'), role: text(pledgeLimits.role, 'Job title.') }),
      z.strictObject({ as: z.literal('team-only'), team: text(pledgeLimits.team, 'Name of the team.') }),
      z.strictObject({ as: z.literal('anonymous') }),
    ]),
    'How the pledge appears, with only the names that need to be known for it.',
  );

const fields = () =>
  say(
    z
      .strictObject({
        who: say(
          z.enum(pledgeWho),
          'Who makes the pledge: one person, a team, or a leader on behalf of an organisation.',
        ),
        text: text(pledgeLimits.text, 'What they will do, in their own words.'),
        measure: text(pledgeLimits.measure, 'How they will know that they have done it.'),
        dueDate: day('The day they will do it by. It lies ahead on the day of sending.'),
        priorities: set(
          slug('Id of a priority of the strategy.'),
          pledgeLimits.priorities,
          'The priorities of the strategy that the pledge supports.',
        ),
        display: display(),
        email: z.optional(
          pattern(emailForm, 'Work email address, for reminders of this pledge alone. Kept apart from the rest.'),
        ),
      })
      .check(
        z.check((ctx) => {
          const { who, display } = ctx.value;
          if (!displaysFor(who).includes(display.as))
            ctx.issues.push({ ...refuse('not-an-option'), path: ['display', 'as'] });
        }),
      ),
    'The answers of a pledge.',
    {
      if: { properties: { who: { const: 'leader' } }, required: ['who'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
      then: { properties: { display: { type: 'object', properties: { as: { enum: displaysFor('leader') } } } } },
    },
  );

const useOf = (as: PledgeDisplay) => (as === 'name-and-role' ? 'published-with-name' : 'published-without-name');

/** A promise to act, with a date and a way to know that it was kept. */
export const pledge = /* @__PURE__ */ kind(() => ({
  name: 'pledge',
  letter: 'P',
  tier: 'practice',
  sentBy: 'visitor',
  fields: fields(),
  public: ['who', 'text', 'measure', 'dueDate', 'priorities'],
  sealed: [],
  apart: ['email'],
  written: ['text', 'measure'],
  uses: ['published-without-name', 'published-with-name', 'contact'],
  wording: pledgeWording,
  reviewers: 1,
  replyWithin: 5,
  keepDays: 183,
  receivedTo: 'day',
  datedTo: 'day',
  least: ({ display, email }) => [useOf(display.as), ...(email === undefined ? [] : (['contact'] as const))],
  needs: ({ display }) => useOf(display.as),
  by: ({ display: { as: _, ...by } }) => by,
  facets: ({ who, priorities, dueDate }) => ({
    facets: [`who:${who}`, ...priorities.map((id) => `priority:${id}`)],
    due: dueDate,
  }),
  remind: ({ email, dueDate }) => (email === undefined ? undefined : { email, due: dueDate }),
  today: ({ dueDate }, today) => (dueDate > today ? [] : [{ field: 'fields.dueDate', code: 'not-in-the-future' }]),
}));
