import {
  Button,
  CharacterCount,
  Checkboxes,
  Code,
  createAll,
  ErrorSummary,
  Header,
  NotificationBanner,
  Radios,
  SkipLink,
  Tabs,
} from 'nhsuk-frontend';

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
createAll(Button, { preventDoubleClick: true });
createAll(CharacterCount);
createAll(Checkboxes);
createAll(Code);
createAll(ErrorSummary);
createAll(Header);
createAll(NotificationBanner);
createAll(Radios);
createAll(SkipLink);
createAll(Tabs);
