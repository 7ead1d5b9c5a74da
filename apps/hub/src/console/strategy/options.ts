/** The words for the choices of a strategy's parts. */
export const statuses = {
  draft: 'Draft',
  consultation: 'Consultation',
  approved: 'Approved',
  live: 'Live',
  'under-review': 'Under review',
  superseded: 'Replaced by a newer one',
  archived: 'Archived',
};
export const languages = { en: 'English', cy: 'Welsh' };
export const actionStatuses = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  'on-hold': 'On hold',
  completed: 'Completed',
  stopped: 'Stopped',
};
export const deliveries = {
  'on-track': 'On track',
  'some-risk': 'Some risk',
  'off-track': 'Off track',
  complete: 'Complete',
};
export const partnerKinds = {
  'regional-workforce-od-team': 'Regional workforce and organisational development team',
  'staff-engagement-participants': 'Staff who took part in engagement',
  'wres-experts': 'Workforce Race Equality Standard experts',
  'staff-network-leads': 'Staff network leads',
  'edi-leads': 'Equality, diversity and inclusion leads',
  'health-wellbeing-leads': 'Health and wellbeing leads',
  'ftsu-guardians': 'Freedom to Speak Up Guardians',
  'chief-executives': 'Chief executives',
  'workforce-directors': 'Workforce directors',
  'system-workforce-leads': 'System workforce leads',
  'nhs-employers': 'NHS Employers',
  'staff-partnership-forum': 'Staff Partnership Forum',
  other: 'Another group',
};
export const levels = {
  organisation: 'This organisation',
  system: 'The system',
  region: 'The region',
  national: 'The whole country',
};
export const committeeRoles = {
  develops: 'Develops it',
  assures: 'Checks that it is kept',
  approves: 'Approves it',
  consulted: 'Is asked about it',
};
export const cadences = {
  monthly: 'Every month',
  quarterly: 'Every 3 months',
  'six-monthly': 'Every 6 months',
  annual: 'Every year',
};
export const assessments = { 'not-started': 'Not started', 'in-progress': 'In progress', completed: 'Completed' };
export const resourceKinds = { document: 'Document', event: 'Event', recording: 'Recording', learning: 'Course' };
export const yesOrNo = { true: 'Yes', false: 'No' };
export const highImpactActions = {
  1: '1. Goals on equality for every chief executive, chair and board member',
  2: '2. Fair recruitment and talent management',
  3: '3. A plan to end pay gaps',
  4: '4. A plan against health inequalities in the workforce',
  5: '5. Induction and support for colleagues recruited from abroad',
  6: '6. An end to bullying, harassment, discrimination and violence',
};
export const wresIndicators = Object.fromEntries(
  [
    'Staff in each pay band',
    'Appointment from shortlisting',
    'Entering the formal disciplinary process',
    'Training that is not mandatory',
    'Harassment, bullying or abuse from patients and the public',
    'Harassment, bullying or abuse from staff',
    'Equal opportunities for career progression',
    'Discrimination at work',
    'Board representation',
  ].map((title, at) => [at + 1, `${at + 1}. ${title}`]),
);
