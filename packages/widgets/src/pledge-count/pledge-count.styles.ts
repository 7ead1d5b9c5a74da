// Written by `pnpm styles` from pledge-count.scss; change that instead.
import { css } from 'lit';

/** The count: one large figure and a sentence, for a home page. */
export const pledgeCountStyles = css`button{font-family:inherit}@media print{.nhsuk-heading-m,.nhsuk-body{margin-bottom:7.5pt}}.ark-count{font-weight:400;font-size:var(--_g);line-height:var(--_h);flex-wrap:wrap;align-items:center;gap:8px 16px;margin:0;display:flex}.ark-figure{color:var(--ark-accent,#005eb8);font-weight:600;font-size:var(--_q);line-height:var(--_r)}.ark-sentence{flex:12em}`;
