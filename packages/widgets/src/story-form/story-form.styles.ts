// Written by `pnpm styles` from story-form.scss; change that instead.
import { css } from 'lit';

/** What the story form needs besides the questions every form has. */
export const storyFormStyles = css`.nhsuk-body-s{margin-top:0;margin-bottom:var(--_c);font-weight:400;font-size:var(--_k);line-height:var(--_l);display:block}@media print{.nhsuk-heading-l,.nhsuk-heading-m,.nhsuk-body-s,.nhsuk-body,.nhsuk-list{margin-bottom:7.5pt}}.nhsuk-list{font-size:var(--_g);line-height:var(--_h);margin-top:0;margin-bottom:var(--_c);padding-left:0;list-style-type:none}.nhsuk-list .nhsuk-list{margin-top:8px;margin-bottom:0}.nhsuk-list{font-size:var(--_g);line-height:var(--_h);margin-top:0;margin-bottom:var(--_c);padding-left:0;list-style-type:none}.nhsuk-list .nhsuk-list{margin-top:8px;margin-bottom:0}.nhsuk-list>li{margin-bottom:8px}.nhsuk-list>li:last-child{margin-bottom:0}.nhsuk-list--bullet{padding-left:calc(var(--_rem)*1.25);list-style-type:disc}`;
