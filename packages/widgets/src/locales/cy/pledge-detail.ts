import type { Locale } from '../locale.ts';

/** Words for one pledge opened on the wall. */
export const pledgeDetail: Locale['pledgeDetail'] = {
  back: 'Yn ôl i bob addewid',
  pledgeBy: (author) => `Addewid gan ${author}`,
  measure: 'Sut byddwn ni’n gwybod ei fod wedi’i wneud',
  dueDate: 'Dyddiad cyflawni',
  published: 'Cyhoeddwyd',
  updates: 'Diweddariadau',
  noUpdates: 'Does dim diweddariad ar yr addewid hwn eto.',
  report: 'Rhoi gwybod am broblem gyda’r addewid hwn',
  reportQuestion: 'Beth sydd o’i le ar yr addewid hwn?',
  reportReasons: {
    'identifies-someone': 'Mae’n enwi rhywun neu’n dangos pwy ydyn nhw',
    offensive: 'Mae’n sarhaus',
    'not-true': 'Dydy e ddim yn wir',
    other: 'Rhywbeth arall',
  },
  reportMissing: 'Dewiswch beth sydd o’i le ar yr addewid hwn',
  reportSend: 'Anfon adroddiad',
  reportFailed: 'Nid yw eich adroddiad wedi’i anfon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni',
  reported: 'Diolch. Byddwn yn gwirio’r addewid hwn.',
};
