import { formOf } from '../form.ts';
import { type Errors, goTo, type Page } from '../parts.ts';
import { Attempts } from './attempts.ts';

/** Signing in with email address and password, and signing out. */
export const signIn: Page = (app, { accounts }) => {
  const attempts = new Attempts();

  app.get('/sign-in', (request, reply) => {
    const to = within(formOf(request.query).text('to'));
    if (request.moderator) return goTo(reply, to);
    return reply.page('sign-in/sign-in.njk', { title: 'Sign in', to });
  });

  app.post('/sign-in', async (request, reply) => {
    const form = formOf(request.body);
    const email = form.text('email').trim();
    const password = form.text('password');
    const to = within(form.text('to'));
    const again = (errors: Errors) =>
      reply.status(422).page('sign-in/sign-in.njk', { title: 'Sign in', to, email, errors });
    if (!email || !password)
      return again({
        ...(!email && { email: 'Enter your email address' }),
        ...(!password && { password: 'Enter your password' }),
      });
    const who = { account: email, network: request.ip };
    attempts.refuseIfTooMany(who);
    // Counted before it is known: tries that are made at the same moment count too.
    attempts.failed(who);
    const cookie = await accounts.enter(email, password);
    if (!cookie) return again({ email: 'Email address or password is not right' });
    attempts.succeeded(who);
    return goTo(reply.header('set-cookie', cookie), to);
  });

  app.post('/sign-out', async (request, reply) => {
    const cookie = request.headers.cookie && (await accounts.leave(request.headers.cookie));
    if (cookie) reply.header('set-cookie', cookie);
    return goTo(reply, '/console/sign-in');
  });
};

// Only ever onwards to a page of the console, whatever the address says.
function within(to: string): string {
  const here = 'https://console.invalid';
  const { origin, pathname, search } = URL.canParse(to, here) ? new URL(to, here) : new URL(here);
  return to.startsWith('/') && origin === here && pathname.startsWith('/console/')
    ? pathname + search
    : '/console/items';
}
