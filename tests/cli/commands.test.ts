import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { parseDossier } from '../../src/kinds/parse-dossier';
import { dossier, otherDossier } from '../accounts';
import { runCli, scratchFolder } from './run-cli';

const scratch = scratchFolder();
const one = scratch.file('one.json', JSON.stringify(dossier));
const other = scratch.file('other.json', JSON.stringify(otherDossier));

describe('help', () => {
  it('starts with examples, for the program and each command', async () => {
    const { out, code } = await runCli(['--help']);
    expect(code).toBe(0);
    expect(out.split('\n').slice(2, 4)).toEqual(['Examples:', expect.stringContaining('#')]);
    const commands = [...out.matchAll(/^ {2}([a-z]+) (?:\[|DOSSIER)/gm)].map((match) => match[1]!);
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) {
      const help = await runCli([command, '--help']);
      expect([help.code, help.err]).toEqual([0, '']);
      expect(help.out.split('\n')[2]).toBe('Examples:');
      expect(help.out).toContain(`  onrecord ${command} `);
      expect(help.out).toContain(`Usage: onrecord ${command} `);
    }
  });

  it('gives the version', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('query', () => {
  const ids = async (...flags: string[]): Promise<string[]> => {
    const { out, code, err } = await runCli(['query', one, '--format', 'ndjson', ...flags]);
    expect([code, err]).toEqual([0, '']);
    return out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
  };

  it.each([
    [['--kind', 'handover'], ['kenya-pledges-handover']],
    [['--act', 'agree'], ['tesfaye-announces-exchange']],
    [['--by', 'state-house'], ['tesfaye-backs-truce']],
    [['--by', 'داويت تسفاي', '--on', '2026-04'], ['tesfaye-announces-exchange']],
    [['--about', 'Nairobi', '--kind=ceasefire'], ['tesfaye-backs-truce']],
    [
      ['--on', '2026-03-01/2026-04-30'],
      ['presidents-speak', 'tesfaye-announces-exchange'],
    ],
    [[], dossier.claims.map(({ id }) => id)],
  ])('%j', async (flags, wanted) => {
    expect(await ids(...flags)).toEqual(wanted);
  });

  it('gives a dossier, which another query takes', async () => {
    const first = await runCli(['query', one, '--by', 'dawit-tesfaye']);
    expect(parseDossier(JSON.parse(first.out)).ok).toBe(true);
    const second = await runCli(['query', '-', '--kind', 'ceasefire', '--format', 'ndjson'], first.out);
    expect(JSON.parse(second.out).id).toBe('tesfaye-backs-truce');
  });

  it('takes what extract prints, findings and all', async () => {
    const { code, out } = await runCli(
      ['query', '-', '--kind', 'talks', '--format', 'ndjson'],
      JSON.stringify({ ...dossier, findings: [] }),
    );
    expect([code, JSON.parse(out).id]).toEqual([0, 'presidents-speak']);
  });

  it('says on stderr that nothing is such, and is done', async () => {
    const { code, out, err } = await runCli(['query', one, '--kind', 'sanctions', '--format', 'ndjson']);
    expect([code, out, err]).toEqual([0, '', 'onrecord: none of the 4 claims is such\n']);
  });

  it('shows a claim to read, with the words of every value', async () => {
    const { out } = await runCli(['query', one, '--kind', 'prisoner-exchange', '--format', 'text']);
    const plain = out.replace(/[\u2066-\u2069]/g, '');
    expect(plain).toContain('prisoner-exchange · agree (agreed)');
    expect(plain).toContain('said by   Dawit Tesfaye (announce)');
    expect(plain).toContain('240 prisoner per side  “240 prisoners from each side”');
  });
});

describe('compare', () => {
  it('gives the comparison as JSON', async () => {
    const { out, code } = await runCli(['compare', one, other, '--format', 'json']);
    expect(code).toBe(0);
    const exchange = JSON.parse(out).matters.find(({ kind }: { kind: string }) => kind === 'prisoner-exchange');
    expect(exchange.slots.find(({ slot }: { slot: string }) => slot === 'time').verdict).toBe('differs');
  });

  it.each([
    ['en', 'text', 'Dawit Tesfaye in state-house-readout'],
    ['ar', 'text', 'داويت تسفاي in state-house-readout'],
    ['en', 'markdown', '## prisoner-exchange: Dawit Tesfaye in state-house-readout'],
  ])('sets tellers side by side in %s as %s', async (locale, format, wanted) => {
    const { out, code } = await runCli(['compare', one, other, '--locale', locale, '--format', format]);
    expect(code).toBe(0);
    const plain = out.replace(/[\u2066-\u2069]/g, '');
    expect(plain).toContain(wanted);
    expect(plain).toMatch(/2026-04-03.* “3 أبريل”/);
  });
});
