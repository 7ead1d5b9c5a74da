import type { Locale } from '../locale.ts';
import { calendar } from './calendar.ts';
import { idleWordsSent } from './idle-words.ts';
import { receiptCard } from './receipt-card.ts';
import { sendingWords } from './sending-words.ts';

/** Words of `<ark-pledge-form>` after the last question: they come when they are needed. */
export const pledgeFormEnd: Locale['pledgeFormEnd'] = {
  calendar,
  email: {
    label: 'Cyfeiriad e-bost gwaith (dewisol)',
    hint: 'Byddwn yn ei ddefnyddio i’ch atgoffa am eich addewid yn unig',
    wrong: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  },
  details: {
    heading: 'Gallai’r rhannau hyn ddangos pwy yw rhywun',
    text: 'Mae addewidion yn gyhoeddus. Newidiwch y rhannau hyn os nad ydych chi eisiau i bawb eu darllen. Gallwch eu cadw hefyd.',
    rules: {
      'nhs-number': 'Rhif GIG',
      phone: 'Rhif ffôn',
      email: 'Cyfeiriad e-bost',
      postcode: 'Cod post',
      'national-insurance': 'Rhif Yswiriant Gwladol',
      'named-person': 'Enw',
    },
    where: { text: 'yn yr hyn y byddwch chi’n ei wneud', measure: 'yn sut byddwch chi’n gwybod' },
    keep: 'Eu cadw a pharhau',
  },
  receipt: {
    ...receiptCard,
    heading: 'Cadwch eich derbynneb',
  },
  check: {
    heading: 'Gwiriwch eich atebion cyn anfon eich addewid',
    headingRevised: 'Gwiriwch eich atebion cyn anfon eich addewid newydd',
    keys: {
      who: 'Pwy',
      text: 'Addewid',
      measure: 'Sut byddwch chi’n gwybod',
      date: 'Dyddiad',
      priorities: 'Strategaeth',
      display: 'Sut mae’n ymddangos',
      email: 'E-bost',
    },
    what: {
      who: 'pwy sy’n gwneud yr addewid hwn',
      text: 'yr hyn y byddwch chi’n ei wneud',
      measure: 'sut byddwch chi’n gwybod eich bod wedi’i wneud',
      date: 'y dyddiad y byddwch chi’n ei wneud erbyn',
      priorities: 'pa ran o’r strategaeth y mae’n ei chefnogi',
      display: 'sut mae eich addewid yn ymddangos',
      email: 'y cyfeiriad e-bost ar gyfer negeseuon atgoffa',
    },
    notProvided: 'Heb ei roi',
    consent: (organisation = 'eich sefydliad') =>
      `Drwy anfon yr addewid hwn rydych yn cytuno y gallwn ei gyhoeddi. Gall ymddangos ar waliau addewidion ${organisation}, ei system a’i ranbarth. Gallwch ofyn i ni ei ddileu ar unrhyw adeg.`,
    reminders:
      'Rydych hefyd yn cytuno y gallwn anfon e-bost atoch amdano. Byddwn yn dileu eich cyfeiriad pan fyddwch wedi dweud wrthym sut aeth.',
    send: 'Cadarnhau ac anfon',
  },
  sending: sendingWords('addewid'),
  sent: {
    idle: idleWordsSent,
    heading: 'Addewid wedi’i anfon',
    headingRevised: 'Addewid newydd wedi’i anfon',
    reference: 'Eich cyfeirnod yw',
    earlier:
      'Roedd eich addewid wedi cyrraedd pan anfonoch ef o’r blaen. Mae wedi’i gadw fel yr oedd bryd hynny, heb y newidiadau a wnaethoch wedyn. Defnyddiwch eich derbynneb i’w newid.',
    next: 'Beth sy’n digwydd nesaf',
    check:
      'Rydym yn gwirio addewidion o fewn 5 diwrnod gwaith. Cadwch eich derbynneb. Mae ei hangen arnoch i ddiweddaru neu ddileu eich addewid.',
    checkRevised: 'Rydym yn gwirio addewidion newydd o fewn 5 diwrnod gwaith. Mae eich derbynneb yn aros yr un fath.',
    remind: 'Byddwn yn anfon e-bost atoch 2 wythnos cyn y dyddiad.',
    update: 'Diweddaru addewid',
    all: 'Gweld pob addewid',
  },
};
