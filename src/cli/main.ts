#!/usr/bin/env node
import { version } from '../../package.json';
import { COMMANDS } from './commands';
import { processOutput } from './output';
import { runProgram } from './run-program';

process.exitCode = await runProgram(process.argv.slice(2), COMMANDS, version, processOutput());
