import type { Locale } from '../locale.ts';
import { idleWordsSent } from './idle-words.ts';
import { pledgeFormEnd } from './pledge-form-end.ts';
import { receiptCard } from './receipt-card.ts';
import { sendingWords } from './sending-words.ts';

const practice = (thing: string, sent: string) => ({
  check: `Gwiriwch eich atebion cyn anfon eich ${thing}`,
  sent,
  next: `Rydym yn darllen yr hyn a anfonwch o fewn 5 diwrnod gwaith. Cadwch eich derbynneb. Mae ei hangen arnoch i weld ein hateb, i gytuno ar eiriau a olygwyd neu i gymryd eich ${thing} yn ôl.`,
  sending: sendingWords(thing),
});
const story = practice('stori', 'Stori wedi’i hanfon');

/** Words of `<ark-story-form>` after the last question: they come when they are needed. */
export const storyFormEnd: Locale['storyFormEnd'] = {
  workplace: {
    label: 'Ble rydych chi’n gweithio?',
    hint: 'Rydym yn anfon yr hyn rydych yn ei rannu at y tîm yno',
    none: 'Dewiswch sefydliad',
    own: (organisation) => `Rwy’n gweithio i ${organisation}`,
    missing: 'Dewiswch ble rydych chi’n gweithio',
  },
  details: {
    heading: 'Gallai’r rhannau hyn ddangos pwy yw rhywun',
    text: 'Newidiwch y rhannau hyn os nad ydych am i eraill wybod am bwy mae. Gallwch eu cadw hefyd.',
    rules: pledgeFormEnd.details.rules,
    keep: 'Eu cadw a pharhau',
  },
  receipt: {
    ...receiptCard,
    why: 'Y 6 gair hyn yw’r unig ffordd yn ôl at yr hyn a anfonwch. Mae eu hangen arnoch i ddarllen ein hateb, i gytuno ar eiriau a olygwyd neu i’w gymryd yn ôl.',
    heading: 'Cadwch eich derbynneb',
  },
  check: {
    keys: {
      what: 'Yr hyn a rannwch',
      whatChanged: 'Yr hyn a newidioch',
      difference: 'Y gwahaniaeth a wnaeth',
      teamsMayAsk: 'Gall timau eraill gysylltu â chi',
      whatTried: 'Yr hyn y rhoesoch gynnig arno',
      whatHappened: 'Yr hyn a ddigwyddodd',
      wouldDoDifferently: 'Yr hyn y byddech yn ei wneud yn wahanol',
      idea: 'Eich syniad',
      problem: 'Y broblem y mae’n helpu gyda hi',
      needed: 'Yr hyn y byddai ei angen arnoch',
      title: 'Teitl',
      priorities: 'Strategaeth',
      uses: 'Sut gallwn ni ei ddefnyddio',
      display: 'Sut mae’n ymddangos',
      department: 'Tîm neu adran',
      contact: 'Cyswllt',
      who: 'Â phwy i siarad',
      about: 'Am beth',
      reach: 'Sut i gysylltu â chi',
      safe: 'Amser neu ffordd ddiogel',
      workplace: 'Sefydliad',
    },
    notProvided: 'Heb ei roi',
    consentPublished: (organisation = 'eich sefydliad') =>
      `Drwy anfon hyn rydych yn cytuno y gallwn ei ddefnyddio fel y dywedoch. Gall ymddangos ar waliau straeon ${organisation}, ei system a’i ranbarth.`,
    consent: 'Drwy anfon hyn rydych yn cytuno y gallwn ei ddefnyddio fel y dywedoch, ac mewn dim ffordd arall.',
    back: 'Gallwch newid yr hyn y gallwn ei wneud ag ef, neu ei gymryd yn ôl, ar unrhyw adeg.',
    send: 'Cadarnhau ac anfon',
  },
  kinds: {
    'working-well': story,
    'tried-and-stopped': story,
    'new-idea': practice('syniad', 'Syniad wedi’i anfon'),
    talk: {
      check: 'Gwiriwch eich atebion cyn anfon eich cais',
      sent: 'Cais wedi’i anfon',
      sending: sendingWords('cais'),
      next: 'Byddwn mewn cysylltiad o fewn 2 ddiwrnod gwaith. Cadwch eich derbynneb. Mae ei hangen arnoch i ddarllen negeseuon neu i gymryd eich cais yn ôl.',
    },
  },
  sent: {
    idle: idleWordsSent,
    reference: 'Eich cyfeirnod yw',
    earlier:
      'Roedd yr hyn a anfonoch wedi cyrraedd pan anfonoch ef o’r blaen. Mae wedi’i gadw fel yr oedd bryd hynny, heb y newidiadau a wnaethoch wedyn. Defnyddiwch eich derbynneb i’w newid.',
    next: 'Beth sy’n digwydd nesaf',
    receipt: 'Gweld beth sy’n digwydd iddo',
    all: 'Gweld pob stori',
  },
};
