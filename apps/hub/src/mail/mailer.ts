import { createTransport } from 'nodemailer';

/** One message, in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly lang: 'en' | 'cy';
  /** Address of the page where such mail is stopped, where somebody can stop it. */
  readonly stop?: string;
}

/** Sends mail. Rejects with `MailFault`, which holds no address. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Mail was not taken. The server's own words are left out: they repeat the address. */
export class MailFault extends Error {
  /** Code of the connection or of the server's refusal, for the log. */
  readonly code: string;

  constructor(code: string) {
    super(`The mail server did not take a message (${code}).`);
    this.name = 'MailFault';
    this.code = code;
  }
}

/** Where mail goes out, and from whom. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string;
  readonly from: string;
}

/** Opens the way to a mail server. Nothing is connected until the first message. */
export function createMailer({ url, from }: MailSettings): Mailer {
  const transport = createTransport(url, {
    from,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  });
  return {
    async send({ to, subject, text, lang, stop }) {
      try {
        await transport.sendMail({
          to: { name: '', address: to },
          subject,
          text,
          ...(stop && { list: { unsubscribe: stop } }),
          headers: { 'Content-Language': lang },
        });
      } catch (fault) {
        const { responseCode, code } = fault as { responseCode?: number; code?: string };
        throw new MailFault(String(responseCode ?? code ?? 'unknown'));
      }
    },
    close: () => transport.close(),
  };
}
