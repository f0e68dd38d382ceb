import type { Command } from './command';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { extract } from './commands/extract';
import { query } from './commands/query';

/** Every command, in the order the help shows them. Adding one is a file and a line here. */
export const COMMANDS: readonly Command[] = [extract, query, compare, check];
