// A project that imports the packages in Node.
import assert from 'node:assert/strict';
import { acceptDraft, pledge } from '@antiracism-kit/schema';
import openapi from '@antiracism-kit/schema/openapi.json' with { type: 'json' };
import { goodPledges } from '@antiracism-kit/schema/samples';
import { mailboxOf } from '@antiracism-kit/seal';
import manifest from '@antiracism-kit/widgets/custom-elements.json' with { type: 'json' };
import { common } from '@antiracism-kit/widgets/locales/en/common';

assert.deepEqual(acceptDraft(goodPledges[0].value, '2026-11-23', [pledge]), []);
assert.notDeepEqual(acceptDraft({ ...goodPledges[0].value, organisation: '' }, '2026-11-23', [pledge]), []);
assert.match(openapi.openapi, /^3\.1\./);
assert.ok(manifest.modules.length > 10);
assert.equal(typeof common.tryAgain, 'string');

const { id, recipient } = await mailboxOf(goodPledges[0].value.receipt);
assert.ok(id.length > 10);
assert.match(recipient, /^age1/);
