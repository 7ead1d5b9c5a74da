import type { DatePart } from '../../fields/date-input.ts';
import type { Locale } from '../locale.ts';
import { fieldWords, textErrors } from './field-words.ts';
import { idleWords } from './idle-words.ts';

const parts: Record<DatePart, string> = { day: 'diwrnod', month: 'mis', year: 'blwyddyn' };

/** Words of `<ark-pledge-form>`, up to the last question. */
export const pledgeForm: Locale['pledgeForm'] = {
  fields: fieldWords,
  heading: 'Gwneud addewid',
  what: (organisation = 'eich sefydliad') =>
    `Un peth y byddwch yn ei wneud i helpu i wneud ${organisation} yn wrth-hiliol yw addewid. Rydym yn gwirio addewidion cyn eu cyhoeddi.`,
  start: 'Dechrau nawr',
  stop: 'Stopio a chlirio fy atebion',
  stopped: 'Mae eich atebion wedi cael eu clirio.',
  idle: idleWords,
  notLoaded:
    'Ni allem lwytho’r dudalen nesaf. Mae eich atebion yma o hyd. Gwiriwch eich cysylltiad a rhowch gynnig arall arni',
  who: {
    label: 'Pwy sy’n gwneud yr addewid hwn?',
    choices: { individual: 'Fi', team: 'Fy nhîm', leader: 'Arweinydd, ar ran sefydliad' },
    hints: {
      individual: 'Fel unigolyn',
      team: undefined,
      leader: 'Ar gyfer aelodau bwrdd, prif weithredwyr a chyfarwyddwyr',
    },
  },
  text: {
    label: 'Beth fyddwch chi’n ei wneud?',
    hint: 'Dechreuwch gyda “Byddaf” neu “Byddwn” a dywedwch rywbeth y gallai pobl eraill eich gweld yn ei wneud',
  },
  measure: {
    label: 'Sut byddwch chi’n gwybod eich bod wedi’i wneud?',
    hint: 'Er enghraifft, mae gan bob panel cyfweld gynrychiolydd cynhwysiant hyfforddedig',
  },
  date: {
    label: 'Erbyn pryd y byddwch chi’n ei wneud?',
    hint: (example) => `Er enghraifft, ${example}`,
    far: 'Mae addewidion yn gweithio orau o fewn 12 mis',
  },
  priorities: {
    label: 'Pa ran o’r strategaeth y mae’n ei chefnogi? (dewisol)',
    hint: 'Dewiswch bob opsiwn sy’n berthnasol i chi',
    notSure: 'Dydw i ddim yn siŵr',
  },
  display: {
    label: 'Sut ydych chi eisiau i’ch addewid ymddangos?',
    choices: {
      'name-and-role': 'Gyda fy enw a theitl fy swydd',
      'role-only': 'Gyda theitl fy swydd yn unig',
      'team-only': 'Gydag enw fy nhîm yn unig',
      anonymous: 'Heb fy enw, fy swydd na’m tîm',
    },
    name: 'Enw llawn',
    role: 'Teitl swydd',
    team: 'Tîm',
  },
  errors: {
    who: { missing: 'Dewiswch pwy sy’n gwneud yr addewid hwn' },
    text: textErrors('Rhowch yr hyn y byddwch chi’n ei wneud', 'yr hyn y byddwch chi’n ei wneud'),
    measure: textErrors(
      'Rhowch sut byddwch chi’n gwybod eich bod wedi’i wneud',
      'yr ateb am sut byddwch chi’n gwybod eich bod wedi’i wneud',
    ),
    dueDate: {
      missing: 'Rhowch y dyddiad y byddwch chi’n ei wneud erbyn',
      'must-include': (_, missing) =>
        `Rhaid i’r dyddiad y byddwch chi’n ei wneud erbyn gynnwys ${missing.map((part) => parts[part]).join(' a ')}`,
      'not-a-date': 'Rhaid i’r dyddiad y byddwch chi’n ei wneud erbyn fod yn ddyddiad go iawn',
      'not-in-the-future': 'Rhaid i’r dyddiad y byddwch chi’n ei wneud erbyn fod yn y dyfodol',
    },
    priorities: { 'too-many': (limit) => `Dewiswch ${limit} rhan o’r strategaeth neu lai` },
    as: { missing: 'Dewiswch sut ydych chi eisiau i’ch addewid ymddangos' },
    name: textErrors('Rhowch eich enw llawn', 'yr enw llawn'),
    role: textErrors('Rhowch deitl eich swydd', 'deitl y swydd'),
    team: textErrors('Rhowch eich tîm', 'enw’r tîm'),
  },
};
