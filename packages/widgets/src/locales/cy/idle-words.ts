import type { idleWords as english } from '../en/idle-words.ts';

/** What is said when nobody has typed for a while, and once the answers are gone. */
export const idleWords: typeof english = {
  warning: 'Nid ydych wedi teipio ers 8 munud. Byddwn yn clirio eich atebion mewn 2 funud i’w cadw’n breifat.',
  keep: 'Cadw fy atebion',
  cleared: 'Ni wnaethoch deipio am 10 munud. Rydym wedi clirio eich atebion i’w cadw’n breifat. Ni anfonwyd dim.',
};

/** The same, after sending: the receipt is still on the page. */
export const idleWordsSent: typeof english = {
  warning:
    'Nid ydych wedi defnyddio’r dudalen hon ers 8 munud. Byddwn yn clirio eich derbynneb mewn 2 funud i’w chadw’n breifat.',
  keep: 'Cadw fy nerbynneb yma',
  cleared:
    'Ni wnaethoch ddefnyddio’r dudalen hon am 10 munud. Rydym wedi clirio eich derbynneb i’w chadw’n breifat. Mae’r hyn a anfonoch wedi cyrraedd.',
};
