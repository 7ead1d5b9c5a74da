import { anonymous, type ExamplePledge, named, publish, role, team, update } from './example-pledge.ts';

const organisation = 'ZZ2';

/** Sample pledges of Chalk Hills. */
export const chalkHills: readonly ExamplePledge[] = [
  {
    organisation,
    fields: {
      who: 'leader',
      text: 'I will publish how many of our restraints are of people from each ethnic group, every quarter, with what we do about it.',
      measure: '4 reports a year on our public pages.',
      priorities: ['leaders-who-act'],
      display: named('Adaeze Whitcombe', 'Medical Director'),
    },
    daysAgo: 185,
    dueIn: 160,
    steps: [publish(182), update(80, 'in-progress', '2 reports are out. The second one has wards side by side.')],
  },
  {
    organisation,
    fields: {
      who: 'team',
      text: 'We will offer an interpreter at the first contact, not at the second.',
      measure: 'Every first letter has the offer in the person’s language.',
      priorities: ['listening-to-lived-experience'],
      display: team('Community rehabilitation'),
    },
    daysAgo: 160,
    dueIn: -20,
    steps: [publish(157), update(22, 'kept', 'The letter went live in 9 languages.')],
  },
  {
    organisation,
    fields: {
      who: 'individual',
      text: 'I will mentor 1 colleague in bands 2 to 4 who wants to train as a nurse.',
      measure: 'We meet once a month and the application is sent.',
      priorities: ['fair-recruitment-and-progression'],
      display: role('Community psychiatric nurse'),
    },
    daysAgo: 130,
    dueIn: 45,
    steps: [publish(127), update(35, 'kept', 'She starts in January.')],
  },
  {
    organisation,
    fields: {
      who: 'individual',
      text: 'I will ask people how they want their hair and skin cared for on our ward, and order what they need.',
      measure: 'The products are in the stock list and in use.',
      priorities: ['listening-to-lived-experience'],
      display: role('Occupational therapist'),
    },
    daysAgo: 110,
    dueIn: -30,
    steps: [publish(108), update(33, 'partly-kept', 'Ordered and in use on 2 of our 3 wards.')],
  },
  {
    organisation,
    fields: {
      who: 'team',
      text: 'We will review every racist incident with the person it happened to, within a week, and tell them what we decided.',
      measure: 'A dated note of each talk.',
      priorities: ['safe-to-speak-up', 'fair-treatment'],
      display: team('Poplar ward'),
    },
    daysAgo: 97,
    dueIn: 70,
    steps: [publish(94)],
  },
  {
    organisation,
    fields: {
      who: 'leader',
      text: 'I will chair the race equality group myself for a year, and move it into working hours.',
      measure: '12 meetings between 10am and 4pm, with cover paid for.',
      priorities: ['leaders-who-act', 'listening-to-lived-experience'],
      display: role('Chair'),
    },
    daysAgo: 90,
    dueIn: 250,
    steps: [publish(88), update(20, 'in-progress', '3 of 12 so far. 40 people came to the last one.')],
  },
  {
    organisation,
    fields: {
      who: 'individual',
      text: 'I will say in supervision when I have got something wrong about race, so that others can too.',
      measure: 'I have done it 3 times by spring.',
      priorities: ['safe-to-speak-up'],
      display: anonymous,
    },
    daysAgo: 72,
    dueIn: 130,
    steps: [publish(70)],
  },
  {
    organisation,
    fields: {
      who: 'team',
      text: 'We will count who gets study leave and share the count with the team.',
      measure: 'A table on our board each quarter, with groups of fewer than 5 left out.',
      priorities: ['fair-recruitment-and-progression'],
      display: team('Psychology'),
    },
    daysAgo: 58,
    dueIn: 110,
    steps: [publish(55)],
  },
  {
    organisation,
    fields: {
      who: 'individual',
      text: 'I will learn enough Somali to greet families on the phone before the interpreter joins.',
      measure: 'A colleague who speaks it says that I can.',
      priorities: [],
      display: role('Receptionist'),
    },
    daysAgo: 40,
    dueIn: 85,
    steps: [publish(37)],
  },
  {
    organisation,
    fields: {
      who: 'individual',
      text: 'I will challenge notes that call a patient aggressive without saying what the patient did.',
      measure: 'I ask for the facts each time, and the note is changed.',
      priorities: ['fair-treatment'],
      display: role('Mental Health Act administrator'),
    },
    daysAgo: 26,
    dueIn: 190,
    steps: [publish(24)],
  },
  {
    organisation,
    fields: {
      who: 'team',
      text: 'We will put on a big event about racism one day.',
      measure: 'It was a success.',
      priorities: [],
      display: team('Communications'),
    },
    daysAgo: 24,
    dueIn: 60,
    steps: [
      {
        does: 'decline',
        daysAgo: 20,
        reason: 'not-specific',
        message:
          'Thank you. We cannot tell what would be done or when. You can send it again with a date and a first step.',
      },
    ],
  },
  {
    organisation,
    fields: {
      who: 'individual',
      text: 'I will ask our cleaners and porters what would make them feel part of the ward team, and act on one answer.',
      measure: 'One change that they say made a difference.',
      priorities: ['listening-to-lived-experience'],
      display: anonymous,
    },
    daysAgo: 3,
    dueIn: 100,
    steps: [],
  },
];
