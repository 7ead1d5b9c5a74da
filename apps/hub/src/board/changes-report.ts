import { actionsOf, type ChangesReport, type Strategy, stateOf } from '@antiracism-kit/schema';
import { titlesOf } from './promises-report.ts';

/** Says what is different in a strategy since the paper before. */
export function changesReport(before: Strategy, now: Strategy, since: string): ChangesReport {
  const [was, is] = [titlesOf(before), titlesOf(now)];
  const states = new Map(actionsOf(before).map(({ action }) => [action.ref, stateOf(action)]));
  const only = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...one].filter(([ref]) => !other.has(ref)).map(([ref, title]) => ({ ref, title }));
  return {
    since,
    added: only(is, was),
    removed: only(was, is),
    changed: actionsOf(now).flatMap(({ action }) => {
      const [earlier, later] = [states.get(action.ref), stateOf(action)];
      return earlier === undefined || earlier === later
        ? []
        : [{ ref: action.ref, title: action.title, was: earlier, is: later }];
    }),
  };
}
