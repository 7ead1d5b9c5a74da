import type { Locale } from '../locale.ts';
import { number, pledges } from './numbers.ts';
import { outcomes } from './outcomes.ts';

/** Words of `<ark-pledge-wall>`. */
export const pledgeWall: Locale['pledgeWall'] = {
  heading: 'Addewidion gwrth-hiliaeth',
  outcomes,
  unnamed: { individual: 'Cydweithiwr', team: 'Tîm', leader: 'Arweinydd' },
  lede: (total, where) =>
    where ? `${pledges(total)} gan bobl a thimau ar draws ${where}` : `${pledges(total)} gan bobl a thimau`,
  followThrough: ({ updated, kept, partlyKept, notKept, inProgress, pastDue }) =>
    (updated === 0
      ? ''
      : `Mae diweddariad ar ${pledges(updated)}: ${number(kept)} wedi’u cadw, ${number(partlyKept)} wedi’u cadw’n rhannol, ${number(notKept)} heb eu cadw a ${number(inProgress)} ar y gweill.`) +
    (pastDue ? ` Wedi mynd heibio i’w dyddiad heb ganlyniad eto: ${number(pastDue)}.` : ''),
  make: 'Gwneud addewid',
  filters: 'Hidlo addewidion',
  outcome: 'Sut mae’n mynd',
  priority: 'Blaenoriaeth y strategaeth',
  clear: 'Clirio’r hidlyddion',
  sort: 'Trefnu yn ôl',
  sorts: { newest: 'Diweddaraf', 'due-soonest': 'I’w gyflawni gyntaf', 'recently-updated': 'Diweddarwyd yn ddiweddar' },
  showing: (from, to, total) =>
    total === undefined
      ? `Yn dangos ${number(from)} i ${number(to)}`
      : `Yn dangos ${number(from)} i ${number(to)} o ${pledges(total)}`,
  showingOf: (shown, total) =>
    shown === total ? `Yn dangos ${pledges(total)}` : `Yn dangos ${number(shown)} o ${pledges(total)}`,
  made: (day) => `Gwnaed ${day}`,
  due: (day) => `I’w gyflawni erbyn ${day}`,
  readUpdates: 'Darllen diweddariadau ar yr addewid hwn',
  readMore: 'Darllen mwy am yr addewid hwn',
  by: (author) => `gan ${author}`,
  pages: 'Tudalennau addewidion',
  previous: 'Blaenorol',
  next: 'Nesaf',
  page: '',
  loading: 'Yn llwytho addewidion',
  empty: 'Dim addewidion eto',
  beFirst: 'Byddwch y cyntaf i wneud addewid',
  noMatch: 'Does dim addewidion yn cyfateb i’ch hidlyddion',
};
