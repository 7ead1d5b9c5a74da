import { type Locale, locales } from './locales.ts';

// what the widgets say too
const shared = ({ storyWall, storyDetail }: Locale) => ({
  stories: storyWall.heading,
  note: storyWall.note,
  share: storyWall.share,
  kinds: storyWall.kinds as Readonly<Record<string, string>>,
  sections: storyDetail.sections as Readonly<Record<string, string>>,
  unnamed: storyWall.unnamed,
  read: storyWall.read,
  noStories: storyWall.empty,
  edited: storyDetail.edited,
  response: storyDetail.response,
});

/** English words of the public pages of stories that no widget says. */
const en = {
  more: 'More stories',
  watch: (service: string) => `Watch on ${service}`,
  moderation: 'How we check what is sent',
  policy: [
    'A person reads everything before it appears. Nothing appears unchecked.',
    'We never change words without asking. The author sees edited words and agrees to them first.',
    'We do not publish what names or identifies someone, or is offensive. We tell the author why.',
    'A complaint, a serious accusation or a worry about safety needs another route. We say which.',
    'Anyone can report a problem. If it identifies someone, it comes down at once until we have looked.',
    'Authors can take back what they sent at any time. It leaves every wall within 1 minute.',
  ],
  figures: (since: string, until: string) => `What we did from ${since} to ${until}`,
  total: 'Everything that was sent',
  hidden: 'What is not listed is fewer than 5, or is left out to protect people.',
  noFigures: 'There are too few to show figures yet.',
  outcome: 'What became of it',
  count: 'How many',
  outcomes: {
    waiting: 'Waiting',
    published: 'Published',
    withdrawn: 'Taken back by its author',
    closed: 'Answered in person',
    'not-published': 'Not published',
  } as Record<string, string>,
  reasons: {
    'identifies-someone': 'it names or identifies someone',
    complaint: 'it needs another route',
    safeguarding: 'it raises a safeguarding concern',
    'not-specific': 'it is not about a specific experience or action',
    offensive: 'it is offensive',
    'not-true': 'it is not true',
    duplicate: 'it is a duplicate',
    spam: 'it is spam',
    other: 'another reason',
  } as Record<string, string>,
  answered: 'How soon we answered',
  within: { 'in-time': 'In the time we promise', late: 'Late', waiting: 'Not yet' } as Record<string, string>,
};

// Draft: nobody who translates for the NHS in Wales has checked these words yet.
const cy: typeof en = {
  more: 'Mwy o straeon',
  watch: (service) => `Gwylio ar ${service}`,
  moderation: 'Sut rydym yn gwirio’r hyn a anfonir',
  policy: [
    'Mae person yn darllen popeth cyn iddo ymddangos. Nid oes dim yn ymddangos heb ei wirio.',
    'Nid ydym byth yn newid geiriau heb ofyn. Mae’r awdur yn gweld y geiriau a olygwyd ac yn cytuno arnynt yn gyntaf.',
    'Nid ydym yn cyhoeddi’r hyn sy’n enwi rhywun neu’n dangos pwy ydyw, nac sy’n sarhaus. Rydym yn dweud pam wrth yr awdur.',
    'Mae angen llwybr arall ar gŵyn, cyhuddiad difrifol neu bryder am ddiogelwch. Rydym yn dweud pa un.',
    'Gall unrhyw un roi gwybod am broblem. Os yw’n dangos pwy yw rhywun, daw i lawr ar unwaith nes i ni edrych.',
    'Gall awduron gymryd yn ôl yr hyn a anfonwyd ar unrhyw adeg. Mae’n gadael pob wal o fewn 1 munud.',
  ],
  figures: (since, until) => `Yr hyn a wnaethom o ${since} i ${until}`,
  total: 'Popeth a anfonwyd',
  hidden: 'Mae’r hyn nad yw wedi’i restru yn llai na 5, neu wedi’i adael allan i ddiogelu pobl.',
  noFigures: 'Nid oes digon i ddangos ffigurau eto.',
  outcome: 'Beth ddigwyddodd iddo',
  count: 'Faint',
  outcomes: {
    waiting: 'Yn aros',
    published: 'Wedi’i gyhoeddi',
    withdrawn: 'Wedi’i gymryd yn ôl gan ei awdur',
    closed: 'Wedi’i ateb yn bersonol',
    'not-published': 'Heb ei gyhoeddi',
  },
  reasons: {
    'identifies-someone': 'mae’n enwi rhywun neu’n dangos pwy ydyw',
    complaint: 'mae angen llwybr arall arno',
    safeguarding: 'mae’n codi pryder diogelu',
    'not-specific': 'nid yw am brofiad na gweithred benodol',
    offensive: 'mae’n sarhaus',
    'not-true': 'nid yw’n wir',
    duplicate: 'mae’n ddyblygiad',
    spam: 'sbam yw',
    other: 'rheswm arall',
  },
  answered: 'Pa mor fuan yr atebom',
  within: { 'in-time': 'Yn yr amser a addawn', late: 'Yn hwyr', waiting: 'Ddim eto' },
};

/** Words of the public pages of stories, by language. */
export const storyWords = { en: { ...shared(locales.en), ...en }, cy: { ...shared(locales.cy), ...cy } };
