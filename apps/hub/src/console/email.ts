/** Whether a text has the form of an email address. */
export const isEmail = (text: string): boolean =>
  text.length <= 200 && /^[^\s@<>"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text);
