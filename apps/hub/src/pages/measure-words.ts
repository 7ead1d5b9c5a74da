import type { MeasureWords } from '@antiracism-kit/schema/measure-sentences';
import type { TableWords } from '@antiracism-kit/schema/measure-table';

/** English words of the public page of figures. */
const en = {
  heading: 'Race equality figures',
  empty: 'No figures published yet',
  note: 'WRES calls this group ‘BME’, meaning Black and minority ethnic.',
  titles: {
    1: 'Pay bands',
    2: 'Shortlisting',
    3: 'Formal disciplinary process',
    4: 'Training and development',
    5: 'Harassment, bullying or abuse from patients and the public',
    6: 'Harassment, bullying or abuse from staff',
    7: 'The same chance to progress',
    8: 'Discrimination at work',
    9: 'Board',
  },
  title: (title: string, indicator: number) => `${title} (indicator ${indicator})`,
  likely: {
    2: { top: 'White applicants', other: 'applicants from ethnic minorities', to: 'be appointed from shortlisting' },
    3: { top: 'staff from ethnic minorities', other: 'White staff', to: 'enter the formal disciplinary process' },
    4: { top: 'White staff', other: 'staff from ethnic minorities', to: 'get training that is not mandatory' },
  },
  ratio: (
    { top, other, to }: { top: string; other: string; to: string },
    form: 'equal' | 'more' | 'less',
    year: string,
    figure: string,
  ) =>
    form === 'equal'
      ? `In ${year}, ${top} and ${other} were equally likely to ${to}.`
      : form === 'more'
        ? `In ${year}, ${top} were ${figure} times as likely to ${to} as ${other}.`
        : `In ${year}, ${top} were less likely to ${to} than ${other}. They were ${figure} times as likely.`,
  times: (figure: string) => `${figure} times as likely`,
  equal: (figure: string) => `Equal would be ${figure}.`,
  board: (form: 'equal' | 'more' | 'less', year: string, figure: string) =>
    `In ${year}, the share of board members from ethnic minorities was ${form === 'equal' ? 'the same as' : `${figure} percentage points ${form === 'more' ? 'higher' : 'lower'} than`} in the workforce.`,
  asked: {
    5: 'said patients, relatives or the public had harassed, bullied or abused them',
    6: 'said other staff had harassed, bullied or abused them',
    7: 'said everyone has the same chance to progress or be promoted',
    8: 'said a manager, team leader or colleague had discriminated against them',
  },
  survey: (year: string, bme: string, white: string, said = 'were counted here') =>
    `In ${year}, ${bme} of staff from ethnic minorities ${said}. For White staff it was ${white}.`,
  gap: (points: string) => `The gap is ${points} percentage points.`,
  workforce: (year: string, share: string) => `In ${year}, ${share} of staff were from ethnic minorities.`,
  bandsBelow: (below: number, all: number) => `The share was lower than that in ${below} of ${all} pay bands.`,
  plain: (year: string, figure: string) => `In ${year}, the figure was ${figure}.`,
  points: (figure: string) => `${figure} percentage points`,
  up: (figure: string, year: string) => `Up from ${figure} in ${year}.`,
  down: (figure: string, year: string) => `Down from ${figure} in ${year}.`,
  same: (year: string) => `The same as in ${year}.`,
  target: (figure: string, day: string) => `Target: ${figure} by ${day}.`,
  nothing: 'There is no year to show yet.',
  provisional: 'Provisional',
  provisionalYears: (years: string) => `Figures of ${years} may still change.`,
  tooFew: 'Too few people to show',
  whole: 'Whole workforce',
  source: 'Source',
  sources: 'Sources',
  year: 'Year',
  part: 'Pay band',
  figure: 'Figure',
  ratioColumn: 'Ratio',
  gapColumn: 'Gap in percentage points',
  counts: {
    1: 'From ethnic minorities, of everyone in the pay band',
    2: 'Appointed, of those shortlisted',
    3: 'In the formal disciplinary process, of all staff',
    4: 'Trained, of all staff',
    5: 'Said so, of those who answered',
    6: 'Said so, of those who answered',
    7: 'Said so, of those who answered',
    8: 'Said so, of those who answered',
    9: 'From ethnic minorities, of all members or staff',
  },
  of: (part: string, all: string) => `${part} of ${all}`,
  notKnown: 'Not known',
  groups: {
    bme: 'Ethnic minorities',
    white: 'White',
    unknown: 'Ethnicity not known',
    all: 'Everyone',
    board: 'Board',
    'board-voting': 'Voting board members',
    'board-executive': 'Executive board members',
    workforce: 'Workforce',
  } as Record<string, string>,
  staff: { 'non-clinical': 'Non-clinical', clinical: 'Clinical', medical: 'Medical' } as Record<string, string>,
  grades: {
    'under-band-1': 'under band 1',
    vsm: 'very senior managers',
    consultant: 'consultants',
    'career-grade': 'career grades',
    trainee: 'trainees',
    other: 'others',
  } as Record<string, string>,
  payBand: (band: string) => `band ${band}`,
  disparity: {
    'lower-to-middle': 'Race disparity ratio, lower to middle bands',
    'middle-to-upper': 'Race disparity ratio, middle to upper bands',
    'lower-to-upper': 'Race disparity ratio, lower to upper bands',
  } as Record<string, string>,
};

// Draft: nobody who translates for the NHS in Wales has checked these words yet.
const cy: typeof en = {
  heading: 'Ffigurau cydraddoldeb hil',
  empty: 'Dim ffigurau wedi’u cyhoeddi eto',
  note: 'Mae WRES yn galw’r grŵp hwn yn ‘BME’, sy’n golygu pobl Ddu ac o leiafrifoedd ethnig.',
  titles: {
    1: 'Bandiau cyflog',
    2: 'Llunio rhestr fer',
    3: 'Proses ddisgyblu ffurfiol',
    4: 'Hyfforddiant a datblygiad',
    5: 'Aflonyddu, bwlio neu gam-drin gan gleifion a’r cyhoedd',
    6: 'Aflonyddu, bwlio neu gam-drin gan staff',
    7: 'Yr un cyfle i symud ymlaen',
    8: 'Gwahaniaethu yn y gwaith',
    9: 'Bwrdd',
  },
  title: (title, indicator) => `${title} (dangosydd ${indicator})`,
  likely: {
    2: {
      top: 'ymgeiswyr Gwyn',
      other: 'ymgeiswyr o leiafrifoedd ethnig',
      to: 'cael eu penodi o’r rhestr fer',
    },
    3: { top: 'staff o leiafrifoedd ethnig', other: 'staff Gwyn', to: 'mynd i’r broses ddisgyblu ffurfiol' },
    4: { top: 'staff Gwyn', other: 'staff o leiafrifoedd ethnig', to: 'cael hyfforddiant nad yw’n orfodol' },
  },
  ratio: ({ top, other, to }, form, year, figure) =>
    form === 'equal'
      ? `Yn ${year}, roedd ${top} ac ${other} yr un mor debygol o ${to}.`
      : form === 'more'
        ? `Yn ${year}, roedd ${top} ${figure} gwaith mor debygol o ${to} ag ${other}.`
        : `Yn ${year}, roedd ${top} yn llai tebygol o ${to} nag ${other}. Roeddent ${figure} gwaith mor debygol.`,
  times: (figure) => `${figure} gwaith mor debygol`,
  equal: (figure) => `Byddai’n gyfartal ar ${figure}.`,
  board: (form, year, figure) =>
    form === 'equal'
      ? `Yn ${year}, roedd cyfran aelodau’r bwrdd o leiafrifoedd ethnig yr un fath ag yn y gweithlu.`
      : `Yn ${year}, roedd cyfran aelodau’r bwrdd o leiafrifoedd ethnig ${figure} pwynt canran yn ${form === 'more' ? 'uwch' : 'is'} nag yn y gweithlu.`,
  asked: {
    5: 'fod cleifion, perthnasau neu’r cyhoedd wedi aflonyddu arnynt, eu bwlio neu eu cam-drin',
    6: 'fod staff eraill wedi aflonyddu arnynt, eu bwlio neu eu cam-drin',
    7: 'fod gan bawb yr un cyfle i symud ymlaen neu gael dyrchafiad',
    8: 'fod rheolwr, arweinydd tîm neu gydweithiwr wedi gwahaniaethu yn eu herbyn',
  },
  survey: (year, bme, white, said) =>
    said
      ? `Yn ${year}, dywedodd ${bme} o staff o leiafrifoedd ethnig ${said}. I staff Gwyn, ${white} oedd y ffigur.`
      : `Yn ${year}, cafodd ${bme} o staff o leiafrifoedd ethnig eu cyfrif yma. I staff Gwyn, ${white} oedd y ffigur.`,
  gap: (points) => `Y bwlch yw ${points} pwynt canran.`,
  workforce: (year, share) => `Yn ${year}, roedd ${share} o’r staff o leiafrifoedd ethnig.`,
  bandsBelow: (below, all) => `Roedd y gyfran yn is na hynny mewn ${below} o ${all} band cyflog.`,
  plain: (year, figure) => `Yn ${year}, y ffigur oedd ${figure}.`,
  points: (figure) => `${figure} pwynt canran`,
  up: (figure, year) => `I fyny o ${figure} yn ${year}.`,
  down: (figure, year) => `I lawr o ${figure} yn ${year}.`,
  same: (year) => `Yr un fath ag yn ${year}.`,
  target: (figure, day) => `Targed: ${figure} erbyn ${day}.`,
  nothing: 'Nid oes blwyddyn i’w dangos eto.',
  provisional: 'Dros dro',
  provisionalYears: (years) => `Gallai ffigurau ${years} newid eto.`,
  tooFew: 'Rhy ychydig o bobl i’w dangos',
  whole: 'Y gweithlu cyfan',
  source: 'Ffynhonnell',
  sources: 'Ffynonellau',
  year: 'Blwyddyn',
  part: 'Band cyflog',
  figure: 'Ffigur',
  ratioColumn: 'Cymhareb',
  gapColumn: 'Bwlch mewn pwyntiau canran',
  counts: {
    1: 'O leiafrifoedd ethnig, o bawb yn y band cyflog',
    2: 'Penodwyd, o’r rhai ar y rhestr fer',
    3: 'Yn y broses ddisgyblu ffurfiol, o’r holl staff',
    4: 'Hyfforddwyd, o’r holl staff',
    5: 'Dywedodd hynny, o’r rhai a atebodd',
    6: 'Dywedodd hynny, o’r rhai a atebodd',
    7: 'Dywedodd hynny, o’r rhai a atebodd',
    8: 'Dywedodd hynny, o’r rhai a atebodd',
    9: 'O leiafrifoedd ethnig, o’r holl aelodau neu staff',
  },
  of: (part, all) => `${part} o ${all}`,
  notKnown: 'Ddim yn hysbys',
  groups: {
    bme: 'Lleiafrifoedd ethnig',
    white: 'Gwyn',
    unknown: 'Ethnigrwydd ddim yn hysbys',
    all: 'Pawb',
    board: 'Bwrdd',
    'board-voting': 'Aelodau bwrdd â phleidlais',
    'board-executive': 'Aelodau gweithredol y bwrdd',
    workforce: 'Gweithlu',
  },
  staff: { 'non-clinical': 'Anghlinigol', clinical: 'Clinigol', medical: 'Meddygol' },
  grades: {
    'under-band-1': 'o dan fand 1',
    vsm: 'uwch-reolwyr iawn',
    consultant: 'ymgynghorwyr',
    'career-grade': 'graddau gyrfa',
    trainee: 'hyfforddeion',
    other: 'eraill',
  },
  payBand: (band) => `band ${band}`,
  disparity: {
    'lower-to-middle': 'Cymhareb anghyfartaledd hil, bandiau is i ganol',
    'middle-to-upper': 'Cymhareb anghyfartaledd hil, bandiau canol i uwch',
    'lower-to-upper': 'Cymhareb anghyfartaledd hil, bandiau is i uwch',
  },
};

/** Words of the public page of figures, by language. */
export const measureWords = { en, cy } satisfies Record<string, MeasureWords & TableWords>;
