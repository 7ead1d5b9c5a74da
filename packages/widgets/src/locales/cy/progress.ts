import type { Locale } from '../locale.ts';
import { form, number } from './numbers.ts';

const actions = (count: number) => form(count, { other: '# cam gweithredu' });

/** Words of `<ark-progress>`. */
export const progress: Locale['progress'] = {
  heading: 'Cynnydd ar ein hymrwymiadau',
  updated: (day) => `Diweddarwyd ddiwethaf ${day}`,
  noUpdates: 'Dim diweddariadau wedi’u cyhoeddi eto',
  nextBoard: (day) => `Diweddariad nesaf i’r Bwrdd ${day}`,
  boardOverdue: (day) => `Diweddariad yn hwyr ers ${day}`,
  developing: 'Mae’r cynllun yn cael ei ddatblygu. Bydd ei gamau gweithredu yn ymddangos yma.',
  readAll: 'Darllen diweddariadau ar y strategaeth gyfan',
  readUpdates: 'Darllen diweddariadau ar yr ymrwymiad hwn',
  number,
  actions,
  states: {
    completed: 'Cwblhawyd',
    'on-track': 'Ar y trywydd iawn',
    'some-risk': 'Peth risg',
    'off-track': 'Oddi ar y trywydd',
    'not-rated': 'Ar y gweill (heb ei raddio)',
    'not-started': 'Heb ddechrau',
    'on-hold': 'Ar saib',
    stopped: 'Stopiwyd',
  },
  action: 'Cam gweithredu',
  owner: 'Perchennog',
  due: 'I’w gwblhau',
  state: 'Statws',
  dueOn: (day) => `I’w gwblhau erbyn ${day}`,
  noDate: 'Dim dyddiad wedi’i osod',
  overdue: (day) => `Yn hwyr ers ${day}`,
  quietSince: (day) => `Dim diweddariad ers ${day}`,
  noActions: 'Dim camau gweithredu eto',
  noCommitments: 'Dim ymrwymiadau eto',
  supportedBy: 'Cefnogir gan:',
  fewerThan5: 'llai na 5',
  kinds: {
    pledge: 'o addewidion',
    'working-well': 'o straeon am yr hyn sy’n gweithio’n dda',
    'tried-and-stopped': 'o straeon am yr hyn a dreialwyd ac a stopiwyd',
    'new-idea': 'o syniadau newydd',
    recording: 'o recordiadau',
  },
  filters: 'Hidlo camau gweithredu',
  priority: 'Blaenoriaeth y strategaeth',
  clear: 'Clirio’r hidlyddion',
  showing: (shown, total) =>
    shown === total ? `Yn dangos ${actions(total)}` : `Yn dangos ${number(shown)} o ${actions(total)}`,
  loading: 'Yn llwytho cynnydd',
  noMatch: 'Does dim camau gweithredu yn cyfateb i’ch hidlyddion',
};
