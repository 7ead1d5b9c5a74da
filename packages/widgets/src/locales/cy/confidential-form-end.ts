import type { Locale } from '../locale.ts';
import { idleWordsSent } from './idle-words.ts';
import { receiptCard } from './receipt-card.ts';
import { sendingWords } from './sending-words.ts';
import { storyFormEnd } from './story-form-end.ts';

/** Words of the form of what is told in confidence after the last question: they come when they are needed. */
export const confidentialFormEnd: Locale['confidentialFormEnd'] = {
  details: {
    ...storyFormEnd.details,
    text: 'Newidiwch y rhannau hyn os gallent ddangos pwy ydych chi, neu pwy yw rhywun arall. Gallwch eu cadw hefyd.',
  },
  receipt: {
    ...receiptCard,
    heading: 'Cadwch eich derbynneb',
    why: 'Y 6 gair hyn yw’r unig ffordd yn ôl. Mae eu hangen arnoch i ddarllen ein hateb, i gytuno ar eiriau neu i’w gymryd yn ôl.',
    only: 'Gwnaeth y ddyfais hon nhw ac nid yw byth yn eu hanfon. Ni all neb eu dweud wrthych eto. Cadwch nhw lle dim ond chi all ddod o hyd iddynt.',
  },
  check: {
    heading: 'Gwiriwch eich atebion cyn anfon eich profiad',
    keys: {
      recipients: 'Pwy all ei ddarllen',
      whose: 'Profiad pwy',
      whatHappened: 'Yr hyn a ddigwyddodd',
      wouldHaveHelped: 'Yr hyn a fyddai wedi helpu',
      use: 'Sut gallwn ei ddefnyddio',
    },
    notProvided: 'Heb ei roi',
    consent:
      'Drwy anfon hyn rydych yn cytuno y gall y bobl a ddewisoch ei ddarllen a’i ddefnyddio fel y dywedoch, ac mewn dim ffordd arall. Gallwch ganiatáu llai, neu ei gymryd yn ôl, ar unrhyw adeg.',
    own: 'Ar ôl ei anfon, ni allwch ei ddarllen yma eto. Mae wedi’i gloi i’r bobl a ddewisoch.',
    sealing: 'Yn cloi’r hyn a ysgrifennoch',
    send: 'Ei gloi a’i anfon',
  },
  problems: {
    tooLong:
      'Mae’n cymryd gormod o le i’w gloi. Mae emoji a rhai llythrennau’n cymryd llawer. Tynnwch rai ohonynt allan a’i anfon eto',
    notSealed:
      'Ni allai eich porwr ei gloi, felly ni anfonwyd dim. Rhowch gynnig arall arni, neu defnyddiwch borwr arall',
    listChanged: 'Mae’r rhestr o bobl all ei ddarllen wedi newid. Ni anfonwyd dim. Rydym yn nôl y rhestr newydd',
    listGone:
      'Mae’r rhestr o bobl all ei ddarllen wedi newid, ac ni allem gael yr un newydd. Ni anfonwyd dim. Rhowch gynnig arall arni yn nes ymlaen',
  },
  sending: sendingWords('profiad'),
  sent: {
    idle: idleWordsSent,
    heading: 'Profiad wedi’i anfon',
    reference: 'Eich cyfeirnod yw',
    earlier:
      'Roedd yr hyn a anfonoch wedi cyrraedd pan anfonoch ef o’r blaen. Mae wedi’i gadw fel yr oedd bryd hynny, heb y newidiadau a wnaethoch wedyn.',
    next: 'Beth sy’n digwydd nesaf',
    read: 'Mae’r bobl a ddewisoch yn ei ddarllen o fewn 5 diwrnod gwaith. Nid ydynt yn gwybod pwy ydych oni bai eich bod wedi dweud wrthynt.',
    back: 'Dewch yn ôl gyda’ch derbynneb i ddarllen eu hateb. Ni allant eich cyrraedd mewn unrhyw ffordd arall.',
    receipt: 'Dod yn ôl gyda’ch derbynneb',
  },
};
