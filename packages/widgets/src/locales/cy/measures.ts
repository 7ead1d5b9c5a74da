import type { Locale } from '../locale.ts';

/** Words of `<ark-measures>`. */
export const measures: Locale['measures'] = {
  heading: 'Ffigurau cydraddoldeb hil',
  loading: 'Yn llwytho’r ffigurau',
  empty: 'Dim ffigurau wedi’u cyhoeddi eto',
  note: 'Mae WRES yn galw’r grŵp hwn yn ‘BME’, sy’n golygu pobl Ddu ac o leiafrifoedd ethnig.',
  term: (term) => `Rydym ni’n dweud ‘${term}’.`,
  example: 'Data enghreifftiol',
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
  band: 'Wedi’i dywyllu: o 0.80 i 1.25, lle nad yw’r rheol pedair rhan o bump yn gweld gwahaniaeth.',
  parity: (figure) => `Cyfartal: ${figure}`,
  here: 'Yma',
  whole: 'Y gweithlu cyfan',
  line: 'Y llinell unionsyth yw’r gweithlu cyfan.',
  table: 'Dangos y ffigurau fel tabl',
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
