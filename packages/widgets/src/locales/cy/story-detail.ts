import type { Locale } from '../locale.ts';
import { pledgeDetail } from './pledge-detail.ts';

/** Words for one story opened on the wall. */
export const storyDetail: Locale['storyDetail'] = {
  back: 'Yn ôl at bob stori',
  sections: {
    whatChanged: 'Beth newidiodd',
    difference: 'Pa wahaniaeth a wnaeth',
    whatTried: 'Beth a dreialwyd',
    whatHappened: 'Beth ddigwyddodd',
    wouldDoDifferently: 'Beth fyddem yn ei wneud yn wahanol',
    idea: 'Y syniad',
    problem: 'Y broblem y byddai’n helpu gyda hi',
    needed: 'Beth fyddai ei angen',
    transcript: 'Trawsgrifiad',
    wouldHaveHelped: 'Beth fyddai wedi helpu',
  },
  notHere: 'Ni ellir dangos y stori hon yma',
  elsewhere: 'Darllen y stori ar ei thudalen ei hun',
  edited: 'Rydym wedi newid rhai manylion i ddiogelu pobl. Cytunodd yr awdur ar y geiriau.',
  informed: 'Dylanwadodd hyn ar:',
  ask: 'Gall timau eraill holi am y stori hon.',
  askWhom: 'Gofynnwch i’r tîm cydraddoldeb eich cysylltu',
  response: 'Beth wnaethom ni',
  leaves: (service) =>
    `Mae’r recordiad ar ${service}. Nid oes dim yn cael ei lwytho oddi yno nes i chi ei agor. Yna gall ${service} weld eich bod yn ei wylio.`,
  play: (service) => `Gwylio ar ${service} (yn agor mewn tab newydd)`,
  report: 'Rhoi gwybod am broblem gyda’r stori hon',
  reportQuestion: 'Beth sydd o’i le gyda’r stori hon?',
  reportReasons: pledgeDetail.reportReasons,
  reportMore: 'Dywedwch fwy wrthym (dewisol)',
  reportMissing: 'Dewiswch beth sydd o’i le gyda’r stori hon',
  reportSend: 'Anfon adroddiad',
  reportFailed: 'Nid yw eich adroddiad wedi’i anfon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni',
  reported:
    'Diolch. Byddwn yn gwirio’r stori hon. Os yw’n enwi rhywun neu’n dangos pwy ydyw, rydym wedi’i thynnu i lawr tan hynny.',
};
