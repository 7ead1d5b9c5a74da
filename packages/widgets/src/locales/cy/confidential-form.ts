import type { Locale } from '../locale.ts';
import { fieldWords, textErrors } from './field-words.ts';
import { idleWords } from './idle-words.ts';
import { support } from './support.ts';

const typedErrors = (number: number) => ({
  missing: `Rhowch air ${number} eich derbynneb`,
  wrong: `Nid gair ${number} eich derbynneb yw hwn. Ewch yn ôl i’w weld eto`,
});

/** Words of the form of what is told in confidence, up to the words that are typed back. */
export const confidentialForm: Locale['confidentialForm'] = {
  fields: fieldWords,
  support,
  heading: 'Rhannu profiad yn gyfrinachol',
  intro:
    'Dywedwch wrthym am hiliaeth neu anghydraddoldeb yn y gwaith. Gall fod yn brofiad i chi neu’n rhywbeth a welsoch. Chi sy’n penderfynu pwy all ei ddarllen a sut rydym yn ei ddefnyddio. Gallwch stopio ar unrhyw adeg.',
  notReport:
    'Nid yw hon yn ffordd o roi gwybod am ddigwyddiad na gwneud cwyn. Ni allwn weithredu ar ddigwyddiad o’r ffurflen hon. Rydym yn darllen yr hyn a anfonwch ar ddiwrnodau gwaith, nid ar benwythnosau.',
  phone: {
    heading: 'Defnyddiwch eich ffôn eich hun os gallwch',
    text: 'Gall cyfrifiadur neu rwydwaith yn y gwaith ddangos pa dudalennau rydych yn eu hagor. Gall rhai ddangos beth sydd ar y sgrin.',
  },
  who: {
    heading: 'Pwy all ei ddarllen',
    text: 'Mae eich porwr yn cloi’r hyn a ysgrifennwch cyn iddo adael y ddyfais hon. Dim ond y bobl a ddewiswch o’r rhestr hon all ei agor. Ni all y bobl sy’n rhedeg y wefan hon.',
    spare:
      'Mae allwedd sbâr hefyd, rhag ofn iddynt i gyd golli eu rhai nhw. Mae wedi’i rhannu rhwng 3 o bobl. Mae angen 2 ohonynt gyda’i gilydd i agor unrhyw beth.',
    signed: 'Mae’r rhestr wedi’i llofnodi. Os yw poster yn dangos yr 8 gair hyn, dyma’r rhestr gywir:',
    named:
      'Mae’r rhestr wedi’i llofnodi. Gwnaed y ddolen a ddilynoch ar gyfer y rhestr hon. Mae poster yn dangos yr un 8 gair:',
    list: 'Mae’r 8 gair hyn yn newid pan fydd y bobl yn newid. Cymharwch nhw â rhywun ar y rhestr, os ydych am fod yn siŵr:',
  },
  checking: 'Yn gwirio pwy all ei ddarllen',
  away: 'Ni allem wirio pwy all ei ddarllen. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  tryAgain: 'Rhoi cynnig arall arni',
  safe: 'Sut rydym yn cadw hyn yn ddiogel',
  receiptLink: 'Dod yn ôl gyda’ch derbynneb',
  closed: {
    heading: 'Ni allwch rannu profiad yma eto',
    insecure:
      'Ni all y porwr hwn gloi’r hyn a ysgrifennwch, felly nid ydym yn gofyn i chi ei ysgrifennu yma. Agorwch y dudalen hon ar eich ffôn eich hun, mewn cyfeiriad sy’n dechrau gyda https.',
    'no-keys':
      'Ni allem ddod o hyd i restr wedi’i llofnodi a chyfredol o bobl all ei ddarllen. Heb un, ni all neb ysgrifennu yma’n ddiogel.',
    talk: 'Rydym eisiau clywed eich profiad. Gallwch siarad â’ch Gwarcheidwad Rhyddid i Godi Llais, eich undeb llafur, neu rywun yr ydych yn ymddiried ynddo.',
  },
  start: 'Dechrau nawr',
  exit: 'Gadael y dudalen hon',
  stop: 'Gadael y dudalen hon',
  stopped: 'Mae popeth a deipioch wedi’i glirio. Ni anfonwyd dim.',
  idle: idleWords,
  notLoaded:
    'Ni allem lwytho’r dudalen nesaf. Mae eich atebion yma o hyd. Gwiriwch eich cysylltiad a rhowch gynnig arall arni',
  recipients: {
    label: 'Pwy ydych chi am iddynt ei ddarllen?',
    hint: 'Tynnwch y tic oddi ar unrhyw un yr ydych am ei adael allan. Mae o leiaf 1 person yn aros',
    after:
      'Ni all neb yr ydych yn ei adael allan ei agor, na’r hyn yr ydych chi a ninnau’n ei ysgrifennu amdano wedyn. Gall y bobl rydych yn eu cadw weld pwy a adawoch allan.',
    changed: 'Mae’r rhestr o bobl wedi newid ers i chi ddechrau. Ni anfonwyd dim. Dewiswch eto pwy all ei ddarllen.',
  },
  whose: {
    label: 'Profiad pwy yw hwn?',
    choices: {
      mine: 'Fy mhrofiad i',
      seen: 'Profiad rhywun arall a welais',
      'of-a-group': 'Profiad grŵp neu dîm',
      'not-said': 'Byddai’n well gennyf beidio â dweud',
    },
  },
  names: 'Nid oes rhaid i chi enwi neb. Gadewch enwau cleifion allan.',
  whatHappened: { label: 'Beth ddigwyddodd?', hint: 'Rhannwch gymaint neu gyn lleied ag y dymunwch' },
  wouldHaveHelped: { label: 'Beth fyddai wedi helpu? (dewisol)', hint: undefined },
  use: {
    label: 'Sut gallwn ni ddefnyddio’r hyn rydych wedi’i ddweud wrthym?',
    choices: {
      private: 'Ei gadw’n breifat',
      'after-agreement': 'Ei ddefnyddio heb fy enw, ar ôl cytuno ar y geiriau gyda mi',
      'without-name': 'Ei gyhoeddi heb fy enw',
      'with-name': 'Ei gyhoeddi gyda fy enw',
    },
    hints: {
      private: 'Dim ond y bobl a ddewisoch all ei ddarllen. Mae’n ein helpu i weld patrymau',
      'after-agreement': 'Rydym yn gofyn i chi gyda’r dderbynneb a rown i chi',
      'without-name': 'Rydym yn tynnu manylion a allai ddangos pwy yw pobl. Chi sy’n cytuno ar y geiriau’n gyntaf',
      'with-name': 'Chi sy’n cytuno ar y geiriau’n gyntaf',
    },
    name: 'Enw llawn',
    role: 'Teitl swydd (dewisol)',
  },
  typed: {
    heading: 'Teipiwch 2 air o’ch derbynneb',
    text: 'Heb eich derbynneb ni allwch ddod yn ôl. Mae teipio 2 o’i geiriau yn dangos eich bod wedi ei chadw. Ewch yn ôl i’w gweld eto.',
    word: (number) => `Gair ${number}`,
  },
  errors: {
    recipients: { missing: 'Dewiswch o leiaf 1 person all ei ddarllen' },
    whose: { missing: 'Dewiswch brofiad pwy yw hwn' },
    whatHappened: textErrors('Rhowch yr hyn a ddigwyddodd', 'yr hyn a ddigwyddodd'),
    wouldHaveHelped: textErrors('', 'yr hyn a fyddai wedi helpu'),
    use: { missing: 'Dewiswch sut gallwn ni ddefnyddio’r hyn rydych wedi’i ddweud wrthym' },
    name: textErrors('Rhowch eich enw llawn', 'yr enw llawn'),
    role: textErrors('', 'teitl y swydd'),
    first: typedErrors(2),
    second: typedErrors(5),
  },
};
