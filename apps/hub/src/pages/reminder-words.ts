import type { Outcome } from '@antiracism-kit/schema';

/** English words of the page a reminder leads to. */
const en = {
  title: 'How is your pledge going?',
  reference: (reference: string) => `Pledge ${reference}`,
  due: (day: string) => `Due on ${day}`,
  choices: {
    'in-progress': 'In progress',
    kept: 'Done',
    'partly-kept': 'Partly done',
    'not-kept': 'I did not do it',
  } satisfies Partial<Record<Outcome, string>>,
  happened: 'What happened? (optional)',
  hint: 'Do not include names of patients or colleagues',
  limit: 'You can enter up to 500 characters',
  agree: 'By sending this update you agree that we can publish it beside your pledge. We check it first.',
  send: 'Send update',
  problem: 'There is a problem',
  choose: 'Select how your pledge is going',
  tooLong: 'What happened must be 500 characters or fewer',
  sent: 'Update sent',
  next: 'We check updates within 5 working days.',
  told: 'You have told us how your pledge ended. Thank you.',
  notShown: 'Your pledge is not on the pledge wall now, so it cannot be updated here.',
  receipt: 'Use your receipt to see what happened to it',
  stopHeading: 'Reminders',
  stop: 'Stop reminders and erase my address',
  stopped: 'Reminders stopped',
  erased: 'We have erased your email address. You can still tell us how your pledge is going.',
};

// Draft: nobody who translates for the NHS in Wales has checked these words yet.
const cy: typeof en = {
  title: 'Sut mae eich addewid yn mynd?',
  reference: (reference) => `Addewid ${reference}`,
  due: (day) => `I’w gyflawni erbyn ${day}`,
  choices: {
    'in-progress': 'Ar y gweill',
    kept: 'Wedi’i wneud',
    'partly-kept': 'Wedi’i wneud yn rhannol',
    'not-kept': 'Wnes i ddim ei wneud',
  },
  happened: 'Beth ddigwyddodd? (dewisol)',
  hint: 'Peidiwch â chynnwys enwau cleifion na chydweithwyr',
  limit: 'Gallwch ysgrifennu hyd at 500 o nodau',
  agree:
    'Drwy anfon y diweddariad hwn rydych yn cytuno y gallwn ei gyhoeddi wrth ymyl eich addewid. Rydym yn ei wirio yn gyntaf.',
  send: 'Anfon y diweddariad',
  problem: 'Mae problem',
  choose: 'Dewiswch sut mae eich addewid yn mynd',
  tooLong: 'Rhaid i’r hyn a ddigwyddodd fod yn 500 nod neu lai',
  sent: 'Diweddariad wedi’i anfon',
  next: 'Rydym yn gwirio diweddariadau o fewn 5 diwrnod gwaith.',
  told: 'Rydych wedi dweud wrthym sut y daeth eich addewid i ben. Diolch.',
  notShown: 'Nid yw eich addewid ar y wal addewidion nawr, felly ni ellir ei ddiweddaru yma.',
  receipt: 'Defnyddiwch eich derbynneb i weld beth ddigwyddodd iddo',
  stopHeading: 'Negeseuon atgoffa',
  stop: 'Stopio’r negeseuon a dileu fy nghyfeiriad',
  stopped: 'Negeseuon wedi’u stopio',
  erased: 'Rydym wedi dileu eich cyfeiriad e-bost. Gallwch ddweud wrthym o hyd sut mae eich addewid yn mynd.',
};

/** Words of the page a reminder leads to, by language. */
export const reminderPageWords = { en, cy };
