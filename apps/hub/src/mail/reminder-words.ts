import type { Stage } from '../jobs/reminder-stage.ts';

/** What a reminder says. */
export interface ReminderFacts {
  readonly stage: Stage;
  readonly organisation: string;
  /** The day it is due, as people write it. */
  readonly due: string;
  readonly link: string;
}

const en = {
  subject: ({ stage, due }: ReminderFacts) =>
    stage === 'soon' ? `Your pledge is due on ${due}` : `Your pledge was due on ${due}`,
  text: ({ stage, organisation, due, link }: ReminderFacts) =>
    [
      'Hello',
      `You made a pledge at ${organisation}. It ${stage === 'soon' ? 'is' : 'was'} due on ${due}.`,
      `Tell us how it is going:\n${link}`,
      'It is fine to say that you did not do it, or only a part. We check what you write before we publish it.',
      stage === 'late'
        ? 'We will not write to you about this pledge again.'
        : 'You can stop these reminders on the same page.',
      'The link opens your pledge without your 6 words. Do not pass it on.',
      'A computer sent this. Nobody reads the answers to it.',
    ].join('\n\n'),
};

// Draft: nobody who translates for the NHS in Wales has checked these words yet.
const cy: typeof en = {
  subject: ({ stage, due }) =>
    stage === 'soon' ? `Mae eich addewid i’w gyflawni erbyn ${due}` : `Roedd eich addewid i’w gyflawni erbyn ${due}`,
  text: ({ stage, organisation, due, link }) =>
    [
      'Helo',
      `Gwnaethoch addewid yn ${organisation}. ${stage === 'soon' ? 'Mae' : 'Roedd'} i’w gyflawni erbyn ${due}.`,
      `Dywedwch wrthym sut mae’n mynd:\n${link}`,
      'Mae’n iawn dweud na wnaethoch chi ef, neu dim ond rhan ohono. Rydym yn gwirio’r hyn rydych yn ei ysgrifennu cyn ei gyhoeddi.',
      stage === 'late'
        ? 'Ni fyddwn yn ysgrifennu atoch am yr addewid hwn eto.'
        : 'Gallwch stopio’r negeseuon hyn ar yr un dudalen.',
      'Mae’r ddolen yn agor eich addewid heb eich 6 gair. Peidiwch â’i rhannu.',
      'Cyfrifiadur a anfonodd hwn. Nid oes neb yn darllen yr atebion iddo.',
    ].join('\n\n'),
};

/** Words of reminders, by language. */
export const reminderWords = { en, cy };
