// A project that still requires the schema.
const assert = require('node:assert/strict');
const { acceptDraft } = require('@antiracism-kit/schema');
const { pledge } = require('@antiracism-kit/schema/kinds/pledge');
const { goodPledges } = require('@antiracism-kit/schema/samples');

assert.deepEqual(acceptDraft(goodPledges[0].value, '2026-11-23', [pledge]), []);
assert.notDeepEqual(acceptDraft({ ...goodPledges[0].value, organisation: '' }, '2026-11-23', [pledge]), []);
