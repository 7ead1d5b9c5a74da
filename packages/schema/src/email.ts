/** The form of an email address, as forms and hub both hold it: a name, an at sign, a domain with an ending of letters. */
export const emailForm = /^[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,63}$/;
