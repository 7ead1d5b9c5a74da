import type { Migration } from '../migrate.ts';
import { keepSubmissions } from './0001-keep-submissions.ts';
import { letModeratorsIn } from './0002-sign-in.ts';
import { casework } from './0003-casework.ts';
import { accountability } from './0004-accountability.ts';
import { reminders } from './0005-reminders.ts';
import { reports } from './0006-reports.ts';
import { strategyDrafts } from './0007-strategy-drafts.ts';
import { keySets } from './0008-key-sets.ts';
import { sealedItems } from './0009-sealed.ts';
import { keyrings } from './0010-keyrings.ts';
import { digests } from './0011-digests.ts';

/** Every change to the tables, oldest first. A new one goes at the end; one that was released is never edited. */
export const migrations: readonly Migration[] = [
  keepSubmissions,
  letModeratorsIn,
  casework,
  accountability,
  reminders,
  reports,
  strategyDrafts,
  keySets,
  sealedItems,
  keyrings,
  digests,
];
