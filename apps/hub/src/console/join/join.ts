import { isWellFormed } from '@antiracism-kit/schema';
import { passwordLimits } from '../../sign-in/accounts.ts';
import { join as accept } from '../../sign-in/join.ts';
import { isEmail } from '../email.ts';
import { formOf } from '../form.ts';
import { type Errors, goTo, type Page } from '../parts.ts';

const title = 'Create your account';

/** The page behind a one-time link. Looking at it spends nothing, so that a link preview cannot use it up. */
export const join: Page = (app, { accounts, invitations }) => {
  // The token is in the address: this page's requests are not logged.
  const quiet = { logLevel: 'silent' } as const;

  app.get<{ Params: { token: string } }>('/join/:token', quiet, async ({ params: { token } }, reply) => {
    const invitation = await invitations.find(token);
    if (!invitation) return reply.status(410).page('join/used.njk', { title: 'This link cannot be used' });
    return reply.page('join/join.njk', { title, token, email: invitation.email });
  });

  app.post<{ Params: { token: string } }>('/join/:token', quiet, async ({ params: { token }, body }, reply) => {
    const form = formOf(body);
    const person = {
      name: form.text('name').trim(),
      email: form.text('email').trim(),
      password: form.text('password'),
    };
    const again = (errors: Errors) =>
      reply.status(422).page('join/join.njk', { title, token, errors, name: person.name, email: person.email });
    const errors = faults(person);
    if (Object.keys(errors).length > 0) return again(errors);
    const joined = await accept({ accounts, invitations }, token, person);
    if (joined === 'email-taken') return again({ email: 'Enter an email address that nobody here uses yet' });
    if (joined === 'link-not-valid')
      return reply.status(410).page('join/used.njk', { title: 'This link cannot be used' });
    const cookie = await accounts.enter(person.email, person.password);
    if (cookie) reply.header('set-cookie', cookie);
    return goTo(reply, '/console/items');
  });
};

function faults({ name, email, password }: { name: string; email: string; password: string }): Errors {
  const { min, max } = passwordLimits;
  return {
    ...(!name && { name: 'Enter your full name' }),
    ...(name && (name.length > 100 || !isWellFormed(name)) && { name: 'Full name must be 100 characters or less' }),
    ...(!email && { email: 'Enter your email address' }),
    ...(email && !isEmail(email) && { email: 'Enter an email address in the correct format, like name@example.com' }),
    ...(!password && { password: 'Enter a password' }),
    ...(password && password.length < min && { password: `Password must be ${min} characters or more` }),
    ...(password.length > max && { password: `Password must be ${max} characters or less` }),
    ...(password.length >= min &&
      isEasy(password, email, name) && { password: 'Enter a password that is harder to guess' }),
  };
}

// A password is too easy when it is little more than one sign, the person's own name or address, or the word itself.
function isEasy(password: string, email: string, name: string): boolean {
  const small = password.toLowerCase();
  const known = [email.toLowerCase(), name.toLowerCase(), 'password', 'antiracism'].filter((one) => one.length > 3);
  const left = known.reduce((rest, one) => rest.replaceAll(one, ''), small);
  return new Set(small).size < 5 || left.length < 6;
}
