import { accept, type Organisation, Support, SupportContact } from '@antiracism-kit/schema';
import type { Form } from '../form.ts';
import type { Errors } from '../parts.ts';

/** The answers about one contact, as they stand in the form. */
export const contactFields = ['route', 'name', 'phone', 'email', 'link'] as const;
export type TypedContact = Record<(typeof contactFields)[number], string>;

/** Most contacts of one organisation. */
export const mostContacts = 20;

const words: Record<string, (number: number) => string> = {
  route: (number) => `Select what sort of help contact ${number} is`,
  name: (number) => `Enter a name for contact ${number}, 200 characters or less`,
  phone: (number) => `Phone number of contact ${number} must be 200 characters or less`,
  email: (number) => `Enter an email address for contact ${number} in the correct format, like name@example.com`,
  link: (number) => `Enter a web address for contact ${number} that begins with https://`,
};

/** The contacts as they were typed; those left wholly empty are gone. */
export function typedContacts(form: Form): TypedContact[] {
  const rows = Array.from({ length: mostContacts + 1 }, (_, at) =>
    Object.fromEntries(contactFields.map((field) => [field, form.text(`${field}-${at}`).trim()])),
  ) as TypedContact[];
  return rows.filter(({ route: _, ...rest }) => Object.values(rest).some(Boolean));
}

/** Checks what was typed: support contacts as the contract has them, or what is wrong by the id of the field. */
export function readContacts(
  typed: readonly TypedContact[],
  checkedOn: string,
): { support: NonNullable<Organisation['support']> } | { errors: Errors } {
  const errors: Errors = {};
  const contacts = typed.map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value)));
  for (const [at, contact] of contacts.entries()) {
    const held = accept(SupportContact, contact);
    const number = at + 1;
    if (!held.ok)
      for (const { field } of held.issues)
        errors[`${field}-${at}`] ??= words[field]?.(number) ?? `Check contact ${number}`;
    else if (!contact.phone && !contact.email && !contact.link)
      errors[`phone-${at}`] = `Enter a phone number, an email address or a web address for contact ${number}`;
  }
  if (contacts.length > mostContacts) errors['name-0'] = `There must be ${mostContacts} contacts or fewer`;
  const held = accept(Support, { checkedOn, contacts });
  return held.ok && Object.keys(errors).length === 0 ? { support: held.value } : { errors };
}
