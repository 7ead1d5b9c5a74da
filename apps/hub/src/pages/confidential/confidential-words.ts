import { type Locale, locales } from '../locales.ts';

// what the elements of these pages say too
const shared = ({ confidentialForm }: Locale) => ({
  heading: confidentialForm.heading,
  notReport: confidentialForm.notReport,
  talk: confidentialForm.closed.talk,
  safeLink: confidentialForm.safe,
  receiptLink: confidentialForm.receiptLink,
});

/** English words of the confidential pages that no element says. */
const en = {
  scan: 'Point the camera of your phone at this square, or type the address:',
  code: (address: string) => `Square that phones read, for ${address}`,
  noScript: 'This page needs JavaScript, because your browser locks what you write before it leaves this device.',
  back: 'Share an experience in confidence',
  experience: 'Did you share an experience in confidence?',
  useHere: 'Use your receipt on its own page',
  parts: [
    {
      heading: 'What we do',
      points: [
        'Your browser locks what you write before it leaves your device. It uses an open way of locking that others have checked.',
        'Only the people you choose can open it, and 2 of the 3 people who share a spare key.',
        'You can leave out anyone on the list. They cannot open it. Those who can open it see whom you left out.',
        'We do not ask who you are. We keep no address of your device, no browser name and no time of day.',
        'Nothing you type is stored on your device. The page clears itself when you leave it, or after 10 minutes without use.',
        'Your receipt has 6 words. Your device makes them and never sends them. They are the only way back.',
        'Nothing is published unless you agree the exact words. Then 2 different people check it first.',
        'You can take it back at any time. We erase it at once here, and from safe copies when they expire.',
      ],
    },
    {
      heading: 'What we can see',
      points: [
        'The people who run this website can see which organisation it is for and in which week it came.',
        'They can see how it can be used, and if it is short, medium or long. They cannot read it.',
        'They can see that you came back with your receipt, or wrote again. They do not know who you are.',
      ],
    },
    {
      heading: 'What we cannot promise',
      points: [
        'Whoever runs this website could change the page itself. Then it might not lock what you write. Locking protects you from thieves and from curious people, not from that.',
        'A person who can read it can also copy it, take a photo of it or talk about it.',
        'A story with many details can show who you are, even without your name.',
        'A computer at work can show which pages you open. Some record the screen. Your own phone is safer.',
        'If you lose your receipt, nobody can give you a new one.',
        'If someone finds your receipt, they can read our answers and take your experience back.',
      ],
    },
    {
      heading: 'How to check who can read it',
      points: [
        'The page shows 8 words for the list of people. A poster or a person on the list can tell you the words.',
        'If the words are different, do not write on the page. Tell your Freedom to Speak Up Guardian.',
      ],
    },
  ],
};

// Draft: nobody who translates for the NHS in Wales has checked these words yet.
const cy: typeof en = {
  scan: 'Pwyntiwch gamera eich ffôn at y sgwâr hwn, neu teipiwch y cyfeiriad:',
  code: (address) => `Sgwâr y mae ffonau’n ei ddarllen, ar gyfer ${address}`,
  noScript:
    'Mae angen JavaScript ar y dudalen hon, oherwydd bod eich porwr yn cloi’r hyn a ysgrifennwch cyn iddo adael y ddyfais hon.',
  back: 'Rhannu profiad yn gyfrinachol',
  experience: 'A wnaethoch chi rannu profiad yn gyfrinachol?',
  useHere: 'Defnyddiwch eich derbynneb ar ei thudalen ei hun',
  parts: [
    {
      heading: 'Yr hyn a wnawn',
      points: [
        'Mae eich porwr yn cloi’r hyn a ysgrifennwch cyn iddo adael eich dyfais. Mae’n defnyddio ffordd agored o gloi y mae eraill wedi’i gwirio.',
        'Dim ond y bobl a ddewiswch all ei agor, a 2 o’r 3 o bobl sy’n rhannu allwedd sbâr.',
        'Gallwch adael allan unrhyw un ar y rhestr. Ni allant ei agor. Mae’r rhai sy’n gallu ei agor yn gweld pwy a adawoch allan.',
        'Nid ydym yn gofyn pwy ydych. Nid ydym yn cadw cyfeiriad eich dyfais, enw eich porwr nac amser o’r dydd.',
        'Nid oes dim a deipiwch yn cael ei storio ar eich dyfais. Mae’r dudalen yn clirio ei hun pan fyddwch yn ei gadael, neu ar ôl 10 munud heb ei defnyddio.',
        'Mae gan eich derbynneb 6 gair. Eich dyfais sy’n eu gwneud ac nid yw byth yn eu hanfon. Nhw yw’r unig ffordd yn ôl.',
        'Nid oes dim yn cael ei gyhoeddi oni bai eich bod yn cytuno ar yr union eiriau. Yna mae 2 berson gwahanol yn ei wirio’n gyntaf.',
        'Gallwch ei gymryd yn ôl ar unrhyw adeg. Rydym yn ei ddileu ar unwaith yma, ac o gopïau diogel pan fyddant yn dod i ben.',
      ],
    },
    {
      heading: 'Yr hyn y gallwn ei weld',
      points: [
        'Gall y bobl sy’n rhedeg y wefan hon weld i ba sefydliad y mae ac ym mha wythnos y daeth.',
        'Gallant weld sut y gellir ei ddefnyddio, ac a yw’n fyr, yn ganolig neu’n hir. Ni allant ei ddarllen.',
        'Gallant weld eich bod wedi dod yn ôl gyda’ch derbynneb, neu wedi ysgrifennu eto. Nid ydynt yn gwybod pwy ydych.',
      ],
    },
    {
      heading: 'Yr hyn na allwn ei addo',
      points: [
        'Gallai pwy bynnag sy’n rhedeg y wefan hon newid y dudalen ei hun. Yna efallai na fyddai’n cloi’r hyn a ysgrifennwch. Mae cloi’n eich diogelu rhag lladron a phobl chwilfrydig, nid rhag hynny.',
        'Gall person sy’n gallu ei ddarllen hefyd ei gopïo, tynnu llun ohono neu siarad amdano.',
        'Gall stori â llawer o fanylion ddangos pwy ydych, hyd yn oed heb eich enw.',
        'Gall cyfrifiadur yn y gwaith ddangos pa dudalennau rydych yn eu hagor. Mae rhai’n recordio’r sgrin. Mae eich ffôn eich hun yn fwy diogel.',
        'Os collwch eich derbynneb, ni all neb roi un newydd i chi.',
        'Os daw rhywun o hyd i’ch derbynneb, gallant ddarllen ein hatebion a chymryd eich profiad yn ôl.',
      ],
    },
    {
      heading: 'Sut i wirio pwy all ei ddarllen',
      points: [
        'Mae’r dudalen yn dangos 8 gair ar gyfer y rhestr o bobl. Gall poster neu berson ar y rhestr ddweud y geiriau wrthych.',
        'Os yw’r geiriau’n wahanol, peidiwch ag ysgrifennu ar y dudalen. Dywedwch wrth eich Gwarcheidwad Rhyddid i Godi Llais.',
      ],
    },
  ],
};

/** Words of the confidential pages, by language. */
export const confidentialWords = { en: { ...shared(locales.en), ...en }, cy: { ...shared(locales.cy), ...cy } };
