import type { Command } from '../command';
import { build } from './build';
import { lint } from './lint';
import { rules } from './rules';
import { trace } from './trace';

/** What the program can do, in the order in which help lists it. */
export const COMMANDS: readonly Command[] = [build, lint, rules, trace];
