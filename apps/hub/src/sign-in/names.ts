import type { SignInDatabase } from './tables.ts';

/** Gives the name of a moderator by id, for histories. People who were removed keep their name there. */
export function namesOf({ db }: Pick<SignInDatabase, 'db'>): (id: string) => Promise<string> {
  return async (id) => {
    const found = await db.selectFrom('moderators').select('name').where('id', '=', id).executeTakeFirst();
    return found?.name ?? 'A moderator';
  };
}
