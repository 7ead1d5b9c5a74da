import type { Locale } from '../locale.ts';
import { confidentialForm } from './confidential-form.ts';
import { confidentialFormEnd } from './confidential-form-end.ts';
import { sendingWords } from './sending-words.ts';
import { storyPages } from './story-pages.ts';

const { recipients, use } = confidentialForm;

/** Words behind the receipt of what was told in confidence: they come when they are needed. */
export const mailboxPages: Locale['mailboxPages'] = {
  heading: 'Eich profiad',
  status: storyPages.status,
  statuses: storyPages.statuses,
  about: {
    submitted: 'Mae wedi cyrraedd. Gall y bobl a ddewisoch ei ddarllen.',
    'words-proposed': 'Hoffent gyhoeddi rhai geiriau. Nid oes dim yn ymddangos nes i chi gytuno arnynt.',
    'words-agreed': 'Rydych wedi cytuno ar y geiriau. Mae 2 berson yn eu gwirio unwaith eto cyn iddynt ymddangos.',
    published: 'Mae’r geiriau y cytunoch arnynt ar y wal straeon.',
    'not-published': 'Nid yw wedi’i gyhoeddi.',
    removed: 'Mae oddi ar y wal straeon.',
    'kept-private': 'Mae’n cael ei gadw’n breifat.',
    closed: 'Maent wedi ei gau. Gallwch ysgrifennu atynt o hyd.',
    withdrawn: 'Rydych wedi ei gymryd yn ôl. Mae wedi’i ddileu.',
    erased: 'Mae wedi’i ddileu, gan nad yw’n cael ei gadw’n hirach.',
  },
  replyBy: (day) => `Byddant yn ateb erbyn ${day}.`,
  own: 'Ni allwch ddarllen yr hyn a ysgrifennoch yma. Mae wedi’i gloi i’r bobl a ddewisoch, ac nid i chi.',
  reference: storyPages.keys.reference ?? '',
  messages: storyPages.messages,
  noMessages: storyPages.noMessages,
  from: { team: 'Y bobl sy’n ei ddarllen', author: 'Chi' },
  week: (day) => `wythnos ${day}`,
  yours: 'Ysgrifennoch neges. Dim ond y bobl a ddewisoch all ei darllen.',
  notOpened: 'Nid yw’r neges hon yn agor gyda’ch derbynneb. Efallai ei bod wedi’i newid. Peidiwch ag ymddiried ynddi.',
  keys: { ...confidentialFormEnd.check.keys, use: 'Sut mae’n ymddangos' },
  choices: { ...confidentialForm.whose.choices, 'without-name': 'Heb eich enw', 'with-name': 'Gyda’ch enw' },
  propose: {
    heading: 'Geiriau i chi gytuno arnynt',
    text: 'Dyma’r holl eiriau a fyddai’n ymddangos, a dim arall. Darllenwch nhw’n araf. Chwiliwch am fanylion a allai ddangos pwy ydych.',
    compared:
      'Mae geiriau a dynnwyd ers y tro diwethaf wedi’u croesi allan. Mae geiriau a roddwyd i mewn wedi’u tanlinellu.',
    removed: storyPages.propose.removed,
    added: storyPages.propose.added,
    read: 'Darllen y geiriau',
    agree: storyPages.propose.agree,
    no: 'Ysgrifennu atynt yn lle hynny',
  },
  write: {
    button: 'Ysgrifennu atynt',
    label: 'Beth hoffech chi ei ddweud wrthynt?',
    hint: 'Nid ydynt yn gwybod pwy ydych oni bai eich bod yn dweud',
    recipients: {
      label: 'Pwy all ddarllen y neges hon?',
      hint: recipients.hint,
      missing: confidentialForm.errors.recipients.missing,
    },
    checking: confidentialForm.checking,
    changed: 'Mae’r rhestr o bobl wedi newid. Ni anfonwyd dim. Dewiswch eto pwy all ei ddarllen',
    away: 'Ni allem wirio pwy all ei ddarllen. Gwiriwch eich cysylltiad a rhowch gynnig arall arni',
    noKeys: 'Ni allem ddod o hyd i restr wedi’i llofnodi a chyfredol o bobl, felly ni allwch ysgrifennu’n ddiogel nawr',
    notSealed: confidentialFormEnd.problems.notSealed,
    send: 'Ei chloi a’i hanfon',
    errors: storyPages.reply.errors,
  },
  consent: {
    button: 'Caniatáu llai',
    heading: 'Beth ydych chi’n dal i’w ganiatáu?',
    hint: 'Gallwch ganiatáu llai nag o’r blaen. I ganiatáu mwy, ysgrifennwch at y bobl sy’n ei ddarllen',
    effect: storyPages.consent.effect,
    send: storyPages.consent.send,
    ledger: storyPages.consent.ledger,
    entry: (day, uses) => `Wythnos ${day}: ${uses}`,
    uses: {
      read: 'Ei ddarllen',
      counted: 'Ei gyfrif wrth chwilio am batrymau',
      quoted: 'Defnyddio geiriau y cytunaf arnynt',
      'published-without-name': use.choices['without-name'],
      'published-with-name': use.choices['with-name'],
    },
  },
  withdraw: storyPages.withdraw,
  confirm: {
    ...storyPages.confirm,
    text: 'Rydym yn ei ddileu a phob neges, ac mae’n gadael pob wal o fewn 1 munud. Ni allwch ddadwneud hyn.',
  },
  withdrawn: {
    heading: storyPages.withdrawn.heading,
    text: 'Mae wedi’i ddileu yma ar unwaith, ac o gopïau diogel pan fyddant yn dod i ben. Gall pwy bynnag sydd wedi’i ddarllen ei gofio.',
  },
  done: { write: 'Neges wedi’i hanfon', proposal: 'Cytunwyd ar y geiriau', consent: 'Mae eich dewis wedi’i gadw' },
  sending: sendingWords('ateb'),
};
