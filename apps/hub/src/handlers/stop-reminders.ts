import type { Handler } from './context.ts';
import { reminderItem } from './reminder-item.ts';

/** Erases the address that reminders of an item go to. */
export const stopReminders: Handler<'stopReminders'> = async (input, context) => {
  const { id } = await reminderItem(input, context);
  await context.store.forgetContacts([id]);
  return { stopped: true };
};
