import { type Locale, locales } from './locales.ts';

// what the widgets say too
const shared = ({
  measures,
  pledgeCount,
  pledgeForm,
  pledgeFormEnd,
  pledgeWall,
  receipt,
  strategy,
  support,
}: Locale) => ({
  pledges: pledgeWall.heading,
  readPledges: pledgeCount.read,
  useReceipt: receipt.heading,
  figures: measures.heading,
  example: strategy.example,
  make: pledgeForm.heading,
  pledge: pledgeFormEnd.check.keys.text,
  empty: pledgeWall.empty,
  beFirst: pledgeWall.beFirst,
  support: support.heading,
  danger: support.danger,
  outcomes: pledgeWall.outcomes,
});

/** English words of the public pages that no widget says. */
const en = {
  service: 'Antiracism hub',
  skip: 'Skip to main content',
  organisations: 'Organisations',
  console: 'Console',
  getTheCode: 'Put this on your site',
  choose: 'Choose an organisation',
  noOrganisations: 'This hub has no organisations yet.',
  pledgeOf: (n: number, where: string) =>
    `${n} ${n === 1 ? 'pledge' : 'pledges'} from people and teams across ${where}`,
  made: (made: string, due: string) => `Made ${made}, due ${due}`,
  updates: 'Updates on this pledge',
  more: 'More pledges',
  report: 'Report racism at work to your manager or HR',
  guardian: 'Speak to your Freedom to Speak Up Guardian, staff network or trade union representative',
  otherLanguage: 'Cymraeg',
};

// Draft: nobody who translates for the NHS in Wales has checked these words yet.
const cy: typeof en = {
  service: 'Hyb gwrth-hiliaeth',
  skip: 'Neidio i’r prif gynnwys',
  organisations: 'Sefydliadau',
  console: 'Consol',
  getTheCode: 'Rhoi hwn ar eich gwefan (Saesneg)',
  choose: 'Dewiswch sefydliad',
  noOrganisations: 'Nid oes gan yr hyb hwn sefydliadau eto.',
  pledgeOf: (n, where) => `${n} addewid gan bobl a thimau ar draws ${where}`,
  made: (made, due) => `Gwnaed ${made}, i’w gyflawni erbyn ${due}`,
  updates: 'Diweddariadau ar yr addewid hwn',
  more: 'Mwy o addewidion',
  report: 'Rhowch wybod am hiliaeth yn y gwaith i’ch rheolwr neu i’r adran Adnoddau Dynol',
  guardian: 'Siaradwch â’ch Gwarcheidwad Rhyddid i Godi Llais, rhwydwaith staff neu gynrychiolydd undeb llafur',
  otherLanguage: 'English',
};

/** Words of the public pages, by language. */
export const pageWords = { en: { ...shared(locales.en), ...en }, cy: { ...shared(locales.cy), ...cy } };
