// Runs one check: `node scripts/check.mjs layers`. A check gives back what is wrong, a sentence each.
import { root } from './tools.mjs';

const name = process.argv[2];
const { default: check } = await import(`./check-${name}.mjs`);
const faults = await check(root);
for (const fault of faults) console.error(`✖ ${fault}`);
console.log(faults.length === 0 ? `✔ ${name}` : `${faults.length} to mend`);
process.exitCode = faults.length === 0 ? 0 : 1;
