/** Someone who is signed in to the console, and what they may do there. */
export interface Moderator {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** ODS codes of the organisations whose items they see, or every organisation of this hub. */
  readonly organisations: readonly string[] | 'all';
  /** Whether they invite and remove people and change the settings of their organisations. */
  readonly manages: boolean;
}

/** Whether a moderator sees the items of an organisation. To one who does not, its items look unknown. */
export const maySee = ({ organisations }: Pick<Moderator, 'organisations'>, code: string): boolean =>
  organisations === 'all' || organisations.includes(code);
