import * as z from 'zod/mini';
import { day, pattern, say, text } from './field.ts';
import { SignedKeySet } from './key-set.ts';

/** The public part of a key. */
export const Recipient = pattern(
  /^age1[02-9ac-hj-np-z]{58}$/,
  'Recipient: the public part of a key, which others seal to.',
);

const sealed = (sentence: string) => pattern(/^[A-Za-z0-9_-]{100,6000}$/, sentence);
const hash = (sentence: string) => pattern(/^[A-Za-z0-9_-]{43}$/, sentence);

/** A secret key as it may lie on a hub: wrapped in its owner's browser. */
export const WrappedKey = say(
  z.strictObject({
    way: say(z.enum(['passkey', 'words']), 'What unwraps it: a passkey, or six words.'),
    passkey: z.optional(
      pattern(/^AGE-PLUGIN-FIDO2PRF-1[02-9AC-HJ-NP-Z]{10,2000}$/, 'Which passkey it is. It opens nothing by itself.'),
    ),
    wrapped: sealed('The wrapped secret key, base64url. The hub cannot unwrap it.'),
  }),
  'A secret key, wrapped in the browser of its owner.',
);
export type WrappedKey = z.infer<typeof WrappedKey>;

/** Something sealed to one key, to find out now and then whether its owner can still open it. */
export const TestItem = say(
  z.strictObject({
    sealed: sealed('A random answer, sealed to the key.'),
    hash: hash('SHA-256 of the answer, by which the hub knows that it was opened.'),
  }),
  'A test item.',
);
export type TestItem = z.infer<typeof TestItem>;

const dates = {
  madeOn: day('The day it was made.'),
  passedOn: day('The last day on which its owner opened the test item; the day it was made until then.'),
};

/** A key of the moderator who asks. */
export const OwnKey = say(
  z.strictObject({
    recipient: Recipient,
    ...dates,
    ways: say(z.array(WrappedKey), 'The ways to unwrap it.'),
    test: sealed('The test item that is to be opened next.'),
  }),
  'A key of the moderator who asks.',
  { id: 'OwnKey' },
);
export type OwnKey = z.infer<typeof OwnKey>;

/** What is wrong, or will soon be wrong, with who can open what an organisation is told in confidence. */
export const KeyWarning = say(
  z.enum([
    'not-started',
    'ended',
    'ends-soon',
    'few-people',
    'leaver',
    'new-key',
    'test-overdue',
    'recovery-not-confirmed',
    'one-signer',
  ]),
  'What is wrong with the keys: none yet; the last day is over, or near; fewer than three people can open; somebody in the key set has left, has another key, or has not opened the test item; not every holder of a recovery share confirmed it; fewer than two people can sign.',
);
export type KeyWarning = z.infer<typeof KeyWarning>;

/** Names of the three people who hold a recovery share. */
export const ShareHolders = say(
  z.tuple(
    [0, 1, 2].map(() => text({ min: 1, max: 100 }, 'Name of a holder.')) as [
      z.ZodMiniString,
      z.ZodMiniString,
      z.ZodMiniString,
    ],
  ),
  'Who holds the three shares of the recovery key.',
);

/** The secret that signs key sets, sealed to those who may sign. */
export const SigningSecret = say(
  z.strictObject({
    sealed: sealed('The signing secret, sealed.'),
    to: say(z.array(Recipient).check(z.minLength(1), z.maxLength(20)), 'Whom it is sealed to.'),
  }),
  'The secret that signs key sets, sealed to those who may sign.',
);
export type SigningSecret = z.infer<typeof SigningSecret>;

/** Everything public about who can open what an organisation is told in confidence. */
export const Keyring = say(
  z.strictObject({
    people: say(
      z.array(
        z.strictObject({
          id: say(z.string(), 'Id of the moderator.'),
          name: say(z.string(), 'Name.'),
          manages: say(z.boolean(), 'Whether they may say who can read.'),
          keys: say(z.array(z.strictObject({ recipient: Recipient, ...dates })), 'Their keys, newest first.'),
        }),
      ),
      'The moderators who may see the organisation.',
    ),
    keySet: z.optional(SignedKeySet),
    signing: z.optional(SigningSecret),
    recovery: z.optional(
      say(
        z.strictObject({
          recipient: Recipient,
          madeOn: day('The day it was made.'),
          holders: say(
            z.array(
              z.strictObject({
                name: say(z.string(), 'Name of the holder.'),
                confirmedOn: z.optional(day('The day it was confirmed that the holder has the share.')),
              }),
            ),
            'Who holds the shares.',
          ),
        }),
        'The recovery key: its public part, and who holds its shares.',
      ),
    ),
    warnings: say(z.array(KeyWarning), 'What is wrong, or will soon be.'),
  }),
  'Who can open what an organisation is told in confidence. No secret is in it, but those that its people sealed.',
  { id: 'Keyring' },
);
export type Keyring = z.infer<typeof Keyring>;
