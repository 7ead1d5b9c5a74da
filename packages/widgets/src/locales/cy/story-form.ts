import type { Locale } from '../locale.ts';
import { fieldWords, textErrors } from './field-words.ts';
import { idleWords } from './idle-words.ts';
import { support } from './support.ts';

/** Words of `<ark-story-form>`, up to the last question. */
export const storyForm: Locale['storyForm'] = {
  fields: fieldWords,
  support,
  heading: 'Rhannu stori neu syniad',
  intro: (organisation = 'eich sefydliad') => `Dywedwch wrth ${organisation} am:`,
  list: {
    'working-well': 'rhywbeth sy’n gweithio’n dda',
    'tried-and-stopped': 'rhywbeth y rhoesoch gynnig arno na weithiodd, neu a ddaeth i ben',
    'new-idea': 'syniad newydd',
    experience: undefined,
    talk: 'rhywbeth yr hoffech siarad amdano, os nad ydych am ysgrifennu',
  },
  notReport:
    'Nid yw hon yn ffordd o roi gwybod am ddigwyddiad na gwneud cwyn. Rydym yn darllen yr hyn a anfonwch ar ddiwrnodau gwaith, nid ar benwythnosau.',
  start: 'Dechrau nawr',
  stop: 'Stopio a chlirio fy atebion',
  stopped: 'Mae eich atebion wedi’u clirio.',
  idle: idleWords,
  notLoaded:
    'Ni allem lwytho’r dudalen nesaf. Mae eich atebion yma o hyd. Gwiriwch eich cysylltiad a rhowch gynnig arall arni',
  what: {
    label: 'Beth hoffech chi ei rannu?',
    hint: 'Dewiswch 1 opsiwn',
    choices: {
      'working-well': 'Rhywbeth sy’n gweithio’n dda',
      'tried-and-stopped': 'Rhywbeth y rhoesom gynnig arno na weithiodd neu y stopiwyd',
      'new-idea': 'Syniad newydd nad ydym wedi rhoi cynnig arno eto',
      experience: 'Profiad o hiliaeth neu anghydraddoldeb yn y gwaith',
      talk: 'Hoffwn siarad â rhywun',
    },
    hints: {
      'working-well': 'Mae’n helpu i wneud gwasanaethau’n decach, ac mae staff neu gleifion wedi dweud hynny',
      'tried-and-stopped': 'Bydd yr hyn a ddysgoch yn helpu timau eraill',
      'new-idea': undefined,
      experience: 'Gall fod yn brofiad i chi neu’n rhywbeth a welsoch',
      talk: 'Nid oes angen i chi ysgrifennu dim',
    },
  },
  closed: {
    heading: 'Rhannu profiad yn gyfrinachol',
    link: 'Ei rannu ar ei dudalen ei hun (yn agor mewn tab newydd)',
    talk: 'Gofyn am gael siarad â rhywun',
  },
  whatChanged: {
    label: 'Beth newidioch chi neu eich tîm?',
    hint: 'Peidiwch â chynnwys enwau cleifion na chydweithwyr',
  },
  difference: {
    label: 'Pa wahaniaeth mae wedi’i wneud?',
    hint: 'Er enghraifft, adborth staff neu gleifion, neu rifau os oes gennych rai',
  },
  teamsMayAsk: {
    label: 'A allai timau eraill gysylltu â chi am hyn?',
    choices: { yes: 'Gallent', no: 'Na' },
  },
  whatTried: { label: 'Ar beth y rhoesoch gynnig?', hint: undefined },
  whatHappened: { label: 'Beth ddigwyddodd?', hint: 'Cynhwyswch yr hyn na weithiodd, neu pam y daeth i ben' },
  wouldDoDifferently: { label: 'Beth fyddech chi’n ei wneud yn wahanol? (dewisol)', hint: undefined },
  idea: { label: 'Beth yw eich syniad?', hint: undefined },
  problem: { label: 'Pa broblem y byddai’n helpu gyda hi?', hint: undefined },
  needed: { label: 'Beth fyddai ei angen arnoch i roi cynnig arno? (dewisol)', hint: undefined },
  title: { label: 'Rhowch deitl iddo', hint: 'Er enghraifft, Paneli cyfweld a rennir mewn theatrau' },
  priorities: {
    label: 'Am ba ran o’r strategaeth mae? (dewisol)',
    hint: 'Dewiswch bob opsiwn sy’n berthnasol i chi',
    notSure: 'Dydw i ddim yn siŵr',
  },
  uses: {
    label: 'Sut gallwn ni ddefnyddio’r hyn a anfonwch?',
    hint: 'Mae ein tîm yn darllen popeth. Dewiswch bob defnydd arall yr ydych yn cytuno iddo',
    choices: {
      publish: 'Ei gyhoeddi i gydweithwyr ei ddarllen',
      quoted: 'Ei ddyfynnu mewn papurau i’n Bwrdd, ar ôl cytuno ar y geiriau gyda mi',
      counted: 'Ei gyfrif wrth chwilio am themâu',
    },
    onlyRead: 'Ei ddarllen yn unig',
  },
  display: {
    label: 'Sut ydych chi am i’ch stori ymddangos?',
    choices: {
      'name-and-role': 'Gyda fy enw a theitl fy swydd',
      'team-only': 'Gydag enw fy nhîm',
      anonymous: 'Heb fy enw na fy nhîm',
    },
    name: 'Enw llawn',
    role: 'Teitl swydd',
    team: 'Tîm',
  },
  department: {
    label: 'Ym mha dîm neu adran ydych chi’n gweithio? (dewisol)',
    hint: 'Dim ond y bobl sy’n gwirio straeon sy’n gweld hyn',
  },
  contact: {
    label: 'A gawn ni gysylltu â chi am hyn?',
    labelNeeded: 'Sut gall timau eraill eich cyrraedd?',
    hintNeeded:
      'Dywedoch y gallai timau eraill gysylltu â chi. Rydym yn anfon eu cwestiynau atoch ac nid ydym yn cyhoeddi hyn',
    choices: { yes: 'Cewch', no: 'Na chewch' },
    hints: { yes: undefined, no: 'Gallwch weld ein hateb o hyd gyda’r dderbynneb a rown i chi' },
    name: 'Enw llawn (dewisol)',
    email: 'Cyfeiriad e-bost',
  },
  who: {
    label: 'Â phwy hoffech chi siarad?',
    choices: {
      'equality-team': 'Tîm cydraddoldeb, amrywiaeth a chynhwysiant',
      guardian: 'Gwarcheidwad Rhyddid i Godi Llais',
      'staff-network': 'Rhwydwaith staff',
      union: 'Cynrychiolydd undeb llafur',
      'not-sure': 'Dydw i ddim yn siŵr',
    },
  },
  about: { label: 'Am beth hoffech chi siarad? (dewisol)', hint: undefined },
  reach: {
    label: 'Sut ydych chi am i ni gysylltu â chi?',
    choices: { email: 'E-bost', phone: 'Ffôn', teams: 'Microsoft Teams' },
    name: 'Enw llawn (dewisol)',
    email: 'Cyfeiriad e-bost',
    phone: 'Rhif ffôn',
    teams: 'Eich enw yn Teams',
  },
  safe: { label: 'A oes amser neu ffordd ddiogel o gysylltu â chi? (dewisol)', hint: undefined },
  errors: {
    what: { missing: 'Dewiswch beth hoffech chi ei rannu' },
    whatChanged: textErrors('Rhowch yr hyn a newidioch chi neu eich tîm', 'yr hyn a newidioch'),
    difference: textErrors('Rhowch y gwahaniaeth y mae wedi’i wneud', 'y gwahaniaeth'),
    teamsMayAsk: { missing: 'Dewiswch a allai timau eraill gysylltu â chi' },
    whatTried: textErrors('Rhowch yr hyn y rhoesoch gynnig arno', 'yr hyn y rhoesoch gynnig arno'),
    whatHappened: textErrors('Rhowch yr hyn a ddigwyddodd', 'yr hyn a ddigwyddodd'),
    wouldDoDifferently: textErrors('', 'yr hyn y byddech yn ei wneud yn wahanol'),
    idea: textErrors('Rhowch eich syniad', 'eich syniad'),
    problem: textErrors('Rhowch y broblem y byddai’n helpu gyda hi', 'y broblem'),
    needed: textErrors('', 'yr hyn y byddai ei angen arnoch'),
    title: textErrors('Rhowch deitl', 'y teitl'),
    priorities: { 'too-many': (limit) => `Dewiswch ${limit} rhan o’r strategaeth neu lai` },
    uses: { missing: 'Dewiswch sut gallwn ni ddefnyddio’r hyn a anfonwch' },
    as: { missing: 'Dewiswch sut ydych chi am i’ch stori ymddangos' },
    name: textErrors('Rhowch eich enw llawn', 'yr enw llawn'),
    role: textErrors('Rhowch deitl eich swydd', 'teitl y swydd'),
    team: textErrors('Rhowch eich tîm', 'y tîm'),
    department: textErrors('', 'y tîm neu’r adran'),
    mayContact: { missing: 'Dewiswch a gawn ni gysylltu â chi' },
    contactName: textErrors('', 'yr enw llawn'),
    email: {
      missing: 'Rhowch gyfeiriad e-bost',
      'wrong-format': 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
    },
    who: { missing: 'Dewiswch â phwy hoffech chi siarad' },
    about: textErrors('', 'yr hyn yr hoffech siarad amdano'),
    by: { missing: 'Dewiswch sut ydych chi am i ni gysylltu â chi' },
    phone: {
      missing: 'Rhowch rif ffôn, fel 01632 960 001',
      'wrong-format': 'Rhowch rif ffôn, fel 01632 960 001',
    },
    teams: textErrors('Rhowch eich enw yn Teams', 'eich enw yn Teams'),
    safe: textErrors('', 'amser neu ffordd ddiogel'),
  },
};
