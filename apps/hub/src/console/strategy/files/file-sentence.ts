import type { Issue } from '@antiracism-kit/schema';
import { type Field, lower, sentenceFor } from '../fields.ts';
import type { Outline } from '../outline.ts';
import { sections } from '../sections.ts';

// Groups hold groups, so one level of them stands for all.
const generic = (path: string) => path.replace(/\.\d+(?=\.|$)/g, '').replace(/(\.includes)+/g, '.includes');

function known(): Map<string, Field> {
  const found = new Map<string, Field>();
  const walk = ({ fields, lists = [] }: Outline, path: string) => {
    for (const field of fields) if (!field.asked) found.set(path + field.name, field);
    for (const list of lists) if (!path.endsWith('.includes.')) walk(list.item(), `${path}${list.name}.`);
  };
  for (const section of sections) walk(section, '');
  return found;
}
const fields = known();

/** What is wrong with a line of a file, and what to do. */
export function fileSentence(issue: Issue, organisation: string): string {
  const { field: path, code } = issue;
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (path === 'organisation') return `organisation must be ${organisation}`;
  if (code === 'unknown-field')
    return name === '*'
      ? 'there is a field that a strategy does not have. Take it out'
      : `“${name}” is not a field of a strategy. Take it out or check how it is written`;
  const field = fields.get(generic(path));
  const label = field ? lower(field.label) : `“${/^\d+$/.test(name) ? path.split('.').at(-2) : name || 'the file'}”`;
  if (code === 'missing') return `${label} is missing (${name})`;
  if (!field)
    return `${label} must be ${code === 'wrong-type' ? 'a list or a group of fields, as in a downloaded file' : 'written another way'}`;
  if (field.options && code !== 'repeated') return `${label} must be one of: ${Object.keys(field.options).join(', ')}`;
  if (field.kind === 'day') return `${label} must be a real date, like 2027-03-31`;
  if (code === 'wrong-type' && field.kind !== 'number') return `${label} must be text`;
  return lower(sentenceFor(field, issue));
}
