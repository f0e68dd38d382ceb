import type { Command } from './command';
import { anchor } from './commands/anchor';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { extract } from './commands/extract';
import { init } from './commands/init';
import { query } from './commands/query';
import { show } from './commands/show';

/** Every command, in the order the help shows them. Adding one is a file and a line here. */
export const COMMANDS: readonly Command[] = [extract, show, query, compare, check, init, anchor];
