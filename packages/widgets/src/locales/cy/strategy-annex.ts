import type { Locale } from '../locale.ts';
import { links } from './links.ts';
import { resources } from './resources.ts';

/** Words of the parts of `<ark-strategy>` that are fetched later. */
export const strategyAnnex: Locale['strategyAnnex'] = {
  resources,
  links,
  supported: 'Cefnogir gan',
  restsOn: 'Yn seiliedig ar',
  changed: 'Beth sydd wedi newid:',
  governance: 'Pwy sy’n gofalu amdani',
  committees: {
    develops: 'Yn datblygu’r cynllun',
    assures: 'Yn gwirio ei bod yn cael ei chadw',
    approves: 'Yn ei chymeradwyo',
    consulted: 'Ymgynghorir â nhw',
  },
  boardHears: {
    monthly: 'Mae’r Bwrdd yn cael diweddariad bob mis.',
    quarterly: 'Mae’r Bwrdd yn cael diweddariad bob 3 mis.',
    'six-monthly': 'Mae’r Bwrdd yn cael diweddariad bob 6 mis.',
    annual: 'Mae’r Bwrdd yn cael diweddariad bob blwyddyn.',
  },
  escalation: 'Os aiff rhywbeth o’i le:',
  frameworks: 'Fframweithiau',
  assessed: (day) => `aseswyd ar ${day}`,
  evidence: 'gweld y dystiolaeth',
  contact: 'Cyswllt',
};
