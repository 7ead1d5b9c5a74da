/** English words of the forms that need no script, where they differ from the widgets'. */
const en = {
  made: 'Our server made these words for this page. It keeps only a fingerprint of them, so we cannot tell you them again.',
  keep: 'Write them down or print this page before you send it.',
  kept: 'This is the last time we show them.',
  shared:
    'When you are done, close this window. Until then, the next person at this computer could go back to what you wrote.',
  ifPublished: 'We only use this answer if we publish it',
  yesNo: { yes: 'Yes', no: 'No' },
};

// Draft: nobody who translates for the NHS in Wales has checked these words yet.
const cy: typeof en = {
  made: 'Gwnaeth ein gweinydd y geiriau hyn ar gyfer y dudalen hon. Dim ond olion bysedd ohonynt y mae’n eu cadw, felly ni allwn eu dweud wrthych eto.',
  keep: 'Ysgrifennwch nhw neu argraffwch y dudalen hon cyn i chi ei anfon.',
  kept: 'Dyma’r tro olaf y byddwn yn eu dangos.',
  shared:
    'Pan fyddwch wedi gorffen, caewch y ffenestr hon. Tan hynny, gallai’r person nesaf wrth y cyfrifiadur hwn fynd yn ôl at yr hyn a ysgrifennoch.',
  ifPublished: 'Dim ond os ydym yn ei gyhoeddi y defnyddiwn yr ateb hwn',
  yesNo: { yes: 'Ydw', no: 'Nac ydw' },
};

/** Words of the forms that need no script, by language. */
export const plainWords = { en, cy };
