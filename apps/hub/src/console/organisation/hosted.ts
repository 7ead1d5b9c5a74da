import { Problem } from '@antiracism-kit/schema';
import { type Moderator, maySee } from '../../sign-in/moderator.ts';
import type { HostedOrganisation } from '../../store/store.ts';
import type { PageParts } from '../parts.ts';

type Organisations = Pick<PageParts, 'store'>;

/** One organisation of the moderator. One they do not check looks unknown. */
export async function hostedFor(
  moderator: Moderator,
  code: string,
  { store }: Organisations,
): Promise<HostedOrganisation> {
  const found = (await store.organisations()).find(({ organisation }) => organisation.code === code);
  if (!found || !maySee(moderator, code)) throw new Problem('not-found');
  return found;
}

// The store keeps all organisations at once: two changes at the same time must not undo one another.
let changing: Promise<unknown> = Promise.resolve();

/** Changes one organisation and leaves all others as they are. */
export function changeHosted(
  code: string,
  { store }: Organisations,
  change: (hosted: HostedOrganisation) => HostedOrganisation,
): Promise<void> {
  const work = async () => {
    const [hosted, successions] = await Promise.all([store.organisations(), store.successions()]);
    await store.saveOrganisations(
      hosted.map((one) => (one.organisation.code === code ? change(one) : one)),
      successions,
    );
  };
  const done = changing.then(work, work);
  changing = done.catch(() => undefined);
  return done;
}
