interface Waiting<Sent, Added> {
  readonly sent: Sent;
  readonly done: (added: Added) => void;
  readonly failed: (reason: unknown) => void;
}

// One statement cannot grow without end, and neither can the time that others wait for it.
const most = 512;

/** Gathers what arrives in one turn of the loop, so that all of it shares one transaction and one write to disk. */
export class GroupedAdds<Sent, Added> {
  readonly #addAll: (batch: readonly Sent[]) => Promise<readonly (Added | Error)[]>;
  #waiting: Waiting<Sent, Added>[] = [];
  #busy = false;

  constructor(addAll: (batch: readonly Sent[]) => Promise<readonly (Added | Error)[]>) {
    this.#addAll = addAll;
  }

  add(sent: Sent): Promise<Added> {
    return new Promise((done, failed) => {
      this.#waiting.push({ sent, done, failed });
      if (this.#busy) return;
      this.#busy = true;
      setImmediate(() => void this.#flush());
    });
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#othersArrive();
      const batch = this.#waiting.splice(0, most);
      try {
        const answers = await this.#addAll(batch.map(({ sent }) => sent));
        for (const [index, { done, failed }] of batch.entries()) {
          const answer = answers[index];
          if (answer === undefined || answer instanceof Error) failed(answer);
          else done(answer);
        }
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#busy = false;
  }

  // Where several have come, more are on their way: a turn of the loop costs less than a write to disk. One alone waits for nobody.
  async #othersArrive(): Promise<void> {
    for (let before = 1; this.#waiting.length > before && this.#waiting.length < most; ) {
      before = this.#waiting.length;
      await new Promise(setImmediate);
    }
  }
}
