import type { Check, Diagnosis } from '../../doctor-types.ts';
import type { Checkup } from './checkup.ts';
import type { FoundNode } from './find-node.ts';
import type { Trial } from './read-trial.ts';

/** What is known of the node that hooks come to. */
export interface NodeState {
  /** How the pre-commit hook ended; undefined when none could be tried. */
  readonly usual: Trial | undefined;
  readonly fromWindow: Trial | undefined;
  readonly onPath: FoundNode | undefined;
  /** The one that runs this. */
  readonly own: FoundNode;
}

/** Tells which node the hook comes to, and whether it still does in a program with windows. */
export function checkNode({ trials, nodeOnPath, keyguard }: Checkup): Check {
  const diagnosis = judgeNode({
    usual: trials.byHook.get('pre-commit')?.harmless,
    fromWindow: trials.fromWindow,
    onPath: nodeOnPath,
    own: { file: process.execPath, version: process.version },
  });
  return {
    id: 'node',
    diagnosis,
    // Installing writes down the node that it runs on.
    ...(diagnosis.kind !== 'node-found' && { fix: `${keyguard} install` }),
  };
}

/** What ran when the hook was tried tells more than any search. */
export function judgeNode({ usual, fromWindow, onPath, own }: NodeState): Diagnosis {
  const ran = usual?.runner;
  if (ran !== undefined) {
    const isHidden = fromWindow !== undefined && fromWindow.runner === undefined;
    return isHidden
      ? { kind: 'node-hidden', file: ran.node }
      : { kind: 'node-found', file: ran.node, version: ran.nodeVersion };
  }
  if (onPath === undefined && usual !== undefined) return { kind: 'node-missing' };
  return { kind: 'node-found', ...(onPath ?? own) };
}
