import type { Locale } from '../locale.ts';
import { number, stories } from './numbers.ts';

/** Words of `<ark-story-wall>`. */
export const storyWall: Locale['storyWall'] = {
  heading: 'Straeon a phrofiadau',
  note: 'Mae rhai straeon yn disgrifio hiliaeth. Cymerwch ofal wrth eu darllen.',
  support: 'Cael cymorth',
  share: 'Rhannu stori neu syniad',
  beFirst: 'Byddwch y cyntaf i rannu stori',
  kinds: {
    'working-well': 'Gweithio’n dda',
    'tried-and-stopped': 'Wedi’i dreialu a’i stopio',
    'new-idea': 'Syniad newydd',
    recording: 'Recordiad',
    'lived-experience': 'Profiad bywyd',
  },
  unnamed: 'Cydweithiwr',
  read: 'Darllen y stori lawn',
  filters: 'Hidlo straeon',
  search: 'Chwilio geiriau straeon',
  kind: 'Math o stori',
  everything: 'Popeth',
  theme: 'Thema',
  year: 'Blwyddyn',
  priority: 'Blaenoriaeth y strategaeth',
  system: 'System',
  organisation: 'Sefydliad',
  themes: {
    bullying: 'Bwlio ac aflonyddu',
    'career-progression': 'Datblygiad gyrfa',
    disciplinary: 'Triniaeth deg pan aiff pethau o’i le',
    'international-colleagues': 'Cydweithwyr rhyngwladol',
    leadership: 'Arweinyddiaeth',
    'patients-and-public': 'Cleifion a’r cyhoedd',
    pay: 'Cyflog',
    recruitment: 'Recriwtio',
    'rotas-and-leave': 'Rotâu a gwyliau',
    'speaking-up': 'Codi llais',
    training: 'Hyfforddiant',
    wellbeing: 'Llesiant',
  },
  show: 'Dangos canlyniadau',
  clear: 'Clirio hidlyddion',
  showing: (from, to, total) =>
    total === undefined
      ? `Yn dangos ${number(from)} i ${number(to)}`
      : `Yn dangos ${number(from)} i ${number(to)} o ${stories(total)}`,
  pages: 'Tudalennau straeon',
  previous: 'Blaenorol',
  next: 'Nesaf',
  page: 'tudalen',
  loading: 'Yn llwytho straeon',
  empty: 'Dim straeon eto',
  noMatch: 'Nid oes straeon yn cyfateb i’ch hidlyddion',
};
