import type { Draft } from '@antiracism-kit/schema';
import { type talkBy, type talkTo, talkWording } from '@antiracism-kit/schema/kinds/talk';
import { type StoryDisplay, storyWording } from '@antiracism-kit/schema/story';
import { textsOf } from './story-flows.ts';

/** A kind that the form can send. */
export type StoryKind = 'working-well' | 'tried-and-stopped' | 'new-idea' | 'talk';

/** Questions that are answered in the author's own words. */
export type StoryText =
  | 'title'
  | 'whatChanged'
  | 'difference'
  | 'whatTried'
  | 'whatHappened'
  | 'wouldDoDifferently'
  | 'idea'
  | 'problem'
  | 'needed'
  | 'department'
  | 'about'
  | 'safe';

/** Names and addresses that a picked answer brings with it. */
export type StoryDetail = 'name' | 'role' | 'team' | 'contactName' | 'email' | 'phone' | 'teams';

/** What somebody may allow; to read it is part of sending it. */
export type StoryUse = 'publish' | 'quoted' | 'counted';

/** What has been answered so far, as it was typed. */
export interface StoryAnswers extends Record<StoryText | StoryDetail, string> {
  /** `experience` leads away from this form. */
  what?: StoryKind | 'experience' | undefined;
  teamsMayAsk?: 'yes' | 'no' | undefined;
  /** Ids of priorities, or `notSure` alone. */
  priorities: string[];
  /** Uses, or `onlyRead` alone. */
  uses: string[];
  as?: StoryDisplay | undefined;
  mayContact?: 'yes' | 'no' | undefined;
  who?: (typeof talkTo)[number] | undefined;
  by?: (typeof talkBy)[number] | undefined;
  /** Code of the organisation it is for, where the form is for several. */
  workplace?: string | undefined;
}

/** The answer "I'm not sure" to the question about priorities. */
export const notSure = 'not-sure';

/** The answer that allows nothing but reading. */
export const onlyRead = 'only-read';

const texts = (
  'title whatChanged difference whatTried whatHappened wouldDoDifferently idea problem needed department about safe ' +
  'name role team contactName email phone teams'
).split(' ') as (StoryText | StoryDetail)[];

/** A form nobody has answered yet. */
export const noAnswers = (): StoryAnswers => ({
  ...(Object.fromEntries(texts.map((name) => [name, ''])) as Record<StoryText | StoryDetail, string>),
  priorities: [],
  uses: [],
});

/** The answers without spaces at their ends: what is checked, shown and sent. */
export const tidied = (answers: StoryAnswers): StoryAnswers => ({
  ...answers,
  ...Object.fromEntries(texts.map((name) => [name, answers[name].trim()])),
});

/** Which names each way of appearing needs. */
export const namesFor = {
  'name-and-role': ['name', 'role'],
  'team-only': ['team'],
  anonymous: [],
} as const satisfies Record<StoryDisplay, readonly StoryDetail[]>;

/** Whether the answers allow the story on a wall. */
export const isPublic = ({ uses }: StoryAnswers): boolean => uses.includes('publish');

/** Whether a way to get in touch is part of the story. */
export const hasContact = ({ teamsMayAsk, mayContact }: StoryAnswers): boolean =>
  teamsMayAsk === 'yes' || mayContact === 'yes';

type Sending = Pick<Draft, 'organisation' | 'key' | 'receipt' | 'lang'>;

const given = (entries: Record<string, string>) =>
  Object.fromEntries(Object.entries(entries).filter(([, text]) => text !== ''));

/** What was answered, as it is sent. */
export const storyDraft = (answers: StoryAnswers, sending: Sending): Draft =>
  // every question of the kind has been answered, so these are the kind's own answers
  drafts[answers.what as StoryKind](answers, sending) as unknown as Draft;

function practiceDraft(answers: StoryAnswers, sending: Sending) {
  const { what, uses, priorities, teamsMayAsk, contactName, email } = answers;
  const open = isPublic(answers);
  const as = (open && answers.as) || 'anonymous';
  const contact = hasContact(answers) && { ...given({ name: contactName }), email };
  const asks = textsOf(what);
  return {
    ...sending,
    kind: what,
    consent: {
      uses: [
        'read',
        ...(['counted', 'quoted'] as const).filter((use) => uses.includes(use)),
        // who agrees to be named agrees to less, and can change to less later
        ...(open ? ['published-without-name'] : []),
        ...(as === 'name-and-role' ? ['published-with-name'] : []),
        ...(contact ? ['contact'] : []),
      ],
      wording: storyWording,
    },
    fields: {
      ...given(Object.fromEntries(asks.map((name) => [name, answers[name]]))),
      ...(teamsMayAsk && { teamsMayAsk: teamsMayAsk === 'yes' }),
      title: answers.title,
      priorities: priorities.filter((id) => id !== notSure),
      display: { as, ...Object.fromEntries(namesFor[as].map((name) => [name, answers[name]])) },
      ...given({ team: answers.department }),
      ...(contact && { contact }),
    },
  };
}

function talkDraft(answers: StoryAnswers, sending: Sending) {
  const { what, who, by = 'email', about, safe, contactName } = answers;
  return {
    ...sending,
    kind: what,
    consent: { uses: ['read', 'contact'], wording: talkWording },
    fields: {
      who,
      ...given({ about, safe }),
      contact: { by, ...given({ name: contactName }), [by]: answers[by] },
    },
  };
}

const drafts: Record<StoryKind, (answers: StoryAnswers, sending: Sending) => object> = {
  'working-well': practiceDraft,
  'tried-and-stopped': practiceDraft,
  'new-idea': practiceDraft,
  talk: talkDraft,
};
