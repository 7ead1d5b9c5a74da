/** English words of the pages that only a copy of the hub has. */
const en = {
  title: 'Antiracism pledges, stories and progress',
  made: (day: string) => `This is a copy, made on ${day}. Nothing can be sent from here.`,
  live: 'See this page as it is today',
  elsewhere: 'This copy is only for reading. You can do this on the hub.',
  goThere: (title: string) => `${title} on the hub`,
  data: 'The same as JSON files',
  code: 'Put these on your site',
  nothing: 'Nothing has been published yet.',
};

// Draft: nobody who translates for the NHS in Wales has checked these words yet.
const cy: typeof en = {
  title: 'Addewidion, straeon a chynnydd gwrth-hiliaeth',
  made: (day) => `Copi yw hwn, a wnaed ar ${day}. Ni ellir anfon dim o’r fan hon.`,
  live: 'Gweld y dudalen hon fel y mae heddiw',
  elsewhere: 'I’w ddarllen yn unig y mae’r copi hwn. Gallwch wneud hyn ar yr hyb.',
  goThere: (title) => `${title} ar yr hyb`,
  data: 'Yr un peth fel ffeiliau JSON',
  code: 'Rhoi’r rhain ar eich gwefan (Saesneg)',
  nothing: 'Nid oes dim wedi’i gyhoeddi eto.',
};

/** Words of copies, by language. */
export const snapshotWords = { en, cy };
