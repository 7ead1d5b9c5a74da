import { callSealed, createClient, makeKey, wordsDigest } from '@antiracism-kit/schema';
import { acceptKeySet, mailboxOf, makeWords, open, seal, toBytes, toText } from '@antiracism-kit/seal';

const today = () => new Date().toISOString().slice(0, 10);

/** Somebody who tells an organisation something in confidence, from a browser that no test has to drive. */
export class Author {
  readonly #at: { readonly hub: string };
  readonly #organisation: string;
  readonly #mailbox = mailboxOf(makeWords());
  readonly #label = { kind: 'lived-experience', wording: 'experience-2026-11' };

  constructor(hub: string, organisation = 'ZZ1') {
    this.#at = { hub };
    this.#organisation = organisation;
  }

  /** Seals a story, leaving some people out, and sends it. Gives its reference. */
  async tell(whatHappened: string, leftOutNames: readonly string[] = []): Promise<string> {
    const set = await this.#keySet();
    const { id: mailbox, proof, recipient: replyTo } = await this.#mailbox;
    const key = makeKey();
    const uses = ['read', 'counted', 'quoted', 'published-without-name'] as const;
    const leftOut = set.members.filter(({ name }) => leftOutNames.includes(name)).map(({ id }) => id);
    const fields = { whose: 'mine', whatHappened, use: { as: 'without-name' } };
    const content = { fields, consent: { uses, wording: this.#label.wording }, lang: 'en' };
    const { sealed } = await seal(content, { ...this.#label, mailbox, key }, set, { replyTo, leftOut });
    const at = { organisation: this.#organisation, mailbox, proof, key, keySet: set.id };
    const draft = { ...this.#label, ...at, lang: 'en' as const, uses: [...uses], sealed: toText(sealed) };
    return (await callSealed(this.#at, 'sendSealed', draft)).reference;
  }

  /** What the team wrote, oldest first. */
  async read(): Promise<{ message?: string; proposal?: { fields: Record<string, unknown>; salt: string } }[]> {
    const { identity, recipient: replyTo } = await this.#mailbox;
    const { messages = [] } = (await this.#open()) ?? {};
    const found = [];
    for (const { key, keySet, sealed } of messages) {
      if (!sealed) continue;
      const about = {
        ...this.#label,
        organisation: this.#organisation,
        key,
        keySet,
        mailbox: (await this.#box()).mailbox,
      };
      const opened = await open({ about, sealed: toBytes(sealed) }, identity, { from: 'team', replyTo });
      found.push(opened.content as Awaited<ReturnType<Author['read']>>[number]);
    }
    return found;
  }

  /** Agrees to the words that the team proposed last. */
  async agree(): Promise<void> {
    const { proposal } = (await this.read()).findLast((one) => one.proposal) ?? {};
    if (!proposal) throw new Error('No words were proposed.');
    const digest = await wordsDigest(proposal.fields, proposal.salt);
    await callSealed(this.#at, 'agreeSealed', { ...(await this.#box()), key: makeKey(), digest });
  }

  /** Takes it back. */
  async withdraw(): Promise<void> {
    await callSealed(this.#at, 'withdrawSealed', await this.#box());
  }

  async #open() {
    return (await callSealed(this.#at, 'openMailbox', await this.#box())).found;
  }

  async #box() {
    const { id: mailbox, proof } = await this.#mailbox;
    return { organisation: this.#organisation, mailbox, proof };
  }

  async #keySet() {
    const organisation = this.#organisation;
    return acceptKeySet(await createClient(this.#at).getKeySet({ organisation }), { organisation, today: today() });
  }
}
