import { isUtf8 } from 'node:buffer';
import { accept, type Issue, Strategy } from '@antiracism-kit/schema';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { fileSentence } from './file-sentence.ts';

/** What came of reading a file: a strategy, or what is wrong, each with the number of its line. */
export type ReadFile = { readonly strategy: Strategy } | { readonly errors: readonly string[] };

const mostErrors = 50;
const deepest = 40;

class Unreadable extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** A document as plain values, with where each one begins. */
interface Plain {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, number>;
  /** Numbers and yes or no as they were written, for places that hold text. */
  readonly written: ReadonlyMap<string, string>;
}

/** Reads a strategy from a JSON or YAML file. */
export function readFile(bytes: Buffer, organisation: string): ReadFile {
  if (!isUtf8(bytes)) return { errors: ['The selected file must be saved as UTF-8 text'] };
  const text = bytes.toString().replace(/^\uFEFF/, '');
  if (text.trim() === '') return { errors: ['The selected file is empty'] };
  if (isTooDeep(text)) return { errors: ['The selected file has too many levels. Use fewer'] };
  const lines = new LineCounter();
  const line = (at: number) => lines.linePos(at).line;
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      schema: 'core',
      version: '1.2',
      logLevel: 'error',
    });
    const [fault] = document.errors;
    if (fault)
      throw new Unreadable(
        fault.pos[0],
        faults[fault.code] ?? 'the file cannot be read from here. Check the quotes, brackets, colons and spaces',
      );
    const plain = plainOf(document.contents);
    const held = acceptWritten(plain);
    const issues: Issue[] = held.ok ? [] : [...held.issues];
    if (held.ok && held.value.organisation !== organisation)
      issues.push({ field: 'organisation', code: 'another-organisation' });
    if (issues.length === 0 && held.ok) return { strategy: held.value };
    return {
      errors: issues
        .map((issue) => ({ line: line(placeOf(plain, issue.field)), issue }))
        .toSorted((a, b) => a.line - b.line)
        .slice(0, mostErrors)
        .map(({ line: number, issue }) => `Line ${number}: ${fileSentence(issue, organisation)}`),
    };
  } catch (error) {
    if (error instanceof Unreadable) return { errors: [`Line ${line(error.at)}: ${error.message}`] };
    throw error;
  }
}

const faults: Partial<Record<string, string>> = {
  TAB_AS_INDENT: 'use spaces at the beginning, not tabs',
  RESOURCE_EXHAUSTION: 'there are too many levels. Use fewer',
  MULTIPLE_DOCS: 'a second document begins here. The file must hold 1 strategy',
  MISSING_CHAR: 'a sign is missing. Check the quotes, brackets, commas and colons',
  BAD_INDENT: 'the spaces at the beginning, or a closing bracket, are not right',
};

// Without this a file of brackets alone would keep the hub busy for a minute.
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]|(?:[-?:] +){40}/g)) {
    if (sign.length > 1) return true;
    depth += sign === '[' || sign === '{' ? 1 : -1;
    if (depth > 200) return true;
  }
  return false;
}

function plainOf(root: Node | null): Plain {
  const [places, written] = [new Map<string, number>(), new Map<string, string>()];
  const walk = (node: unknown, path: readonly string[], from: number): unknown => {
    const at = (node as Node | null)?.range?.[0] ?? from;
    const name = path.join('.');
    if (!places.has(name)) places.set(name, at);
    if (path.length > deepest) throw new Unreadable(at, 'there are too many levels. Use fewer');
    if (isAlias(node) || (node as { anchor?: string } | null)?.anchor)
      throw new Unreadable(at, 'write it out in full. Short cuts with & and * cannot be used');
    if ((node as { tag?: string } | null)?.tag)
      throw new Unreadable(at, 'take out the type that begins with an exclamation mark');
    if (isSeq(node)) return node.items.map((item, index) => walk(item, [...path, String(index)], at));
    if (isScalar(node)) {
      if (typeof node.value !== 'string' && node.value !== null && node.source !== undefined)
        written.set(name, node.source);
      return node.value;
    }
    if (!isMap(node)) return undefined;
    const seen = new Set<string>();
    const entries = node.items.map(({ key, value }) => {
      const start = (key as Node).range?.[0] ?? at;
      if (!isScalar(key) || typeof key.value !== 'string')
        throw new Unreadable(start, 'the name before the colon must be plain text');
      if (seen.has(key.value)) throw new Unreadable(start, `“${key.value.slice(0, 40)}” is there twice. Take one out`);
      seen.add(key.value);
      places.set([...path, key.value].join('.'), start);
      return [key.value, walk(value, [...path, key.value], start)] as const;
    });
    return Object.fromEntries(entries);
  };
  return { value: walk(root, [], 0), places, written };
}

// YAML takes 1.10 for a number; where a text belongs, what was written is meant.
function acceptWritten({ value, written }: Plain) {
  const held = accept(Strategy, value);
  if (held.ok) return held;
  for (const { field, code } of held.issues) {
    const source = code === 'wrong-type' && field !== '' ? written.get(field) : undefined;
    if (source !== undefined) put(value, field.split('.'), source);
  }
  return accept(Strategy, value);
}

function put(value: unknown, [name = '', ...rest]: readonly string[], text: string): void {
  const record = value as Record<string, unknown>;
  if (rest.length === 0) record[name] = text;
  else put(record[name], rest, text);
}

// What is missing has no line of its own: its parent's is told.
function placeOf({ places }: Plain, field: string): number {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const found = places.get(path);
    if (found !== undefined) return found;
  }
  return places.get('') ?? 0;
}
