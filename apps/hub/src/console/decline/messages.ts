import type { Reason } from '@antiracism-kit/schema';

/** What the author is told for each reason, until the moderator changes it. `{thing}` is the kind in small letters. */
const messages: Record<Reason, string> = {
  'identifies-someone':
    'Thank you for your {thing}. We have not published it because it names or identifies someone. ' +
    'You can change it with your receipt and send it again without the details that point to one person.',
  complaint:
    'Thank you for telling us. We have not published this because it reads like a complaint or a serious accusation, and a public wall cannot look into it. ' +
    'Your Freedom to Speak Up Guardian, your manager or HR can, and they will tell you what happens next.',
  safeguarding:
    'Thank you for telling us. We have not published this because someone may be at risk. If anyone is in immediate danger, call 999. ' +
    'Tell your safeguarding lead today: they can act on it, and we cannot from here.',
  'not-specific':
    'Thank you for your {thing}. We have not published it because it does not yet say what one thing was or will be done. ' +
    'Add something that other people could see, then send it again with your receipt.',
  offensive:
    'Thank you for your {thing}. We have not published it because some of its words could hurt people or discriminate against them. ' +
    'You can change the words with your receipt and send it again.',
  'not-true':
    'Thank you for your {thing}. We have not published it because we were told that part of it is not right. ' +
    'You can correct it with your receipt and send it again.',
  duplicate:
    'Thank you for your {thing}. We had it already, so we have not published it a second time. There is nothing you need to do.',
  spam: 'We have not published this because it does not look like a {thing}. If we are wrong, change it with your receipt and send it again.',
  other: '',
};

/** The message to begin with, for a reason and a kind. */
export const messageFor = (reason: Reason, thing: string): string => messages[reason].replaceAll('{thing}', thing);
