import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { registry } from '../../src/data';
import { extract } from '../../src/extract';
import { parseDossier } from '../../src/kinds';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';

const SHARED = fileURLToPath(new URL('../../../shared/texts/', import.meta.url));
const languages = [ar, en, ru, uk];
const files = existsSync(SHARED)
  ? ['', 'more/'].flatMap((folder) => readdirSync(SHARED + folder).flatMap((name) => (name.endsWith('.txt') ? [folder + name] : [])))
  : [];
const published = (name: string) => /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? '2025-03-18';
const read = (name: string) => readFileSync(SHARED + name, 'utf8');
const extracted = (name: string) =>
  extract({ text: read(name), id: 'text', published: published(name) }, { languages, registry: registry() });

describe.skipIf(files.length === 0)('real texts of the genre', () => {
  it.each(files)('%s: a valid dossier, every quote on its words, every id its own, the same twice', (name) => {
    const text = read(name);
    const { dossier } = extracted(name);
    const parsed = parseDossier(dossier);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(dossier.claims.length).toBeGreaterThan(0);
    for (const claim of dossier.claims) for (const quote of claim.evidence) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    const ids = dossier.claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(extracted(name).dossier).toEqual(dossier);
  });

  it.each(files)('%s: every value is what its own quote says', (name) => {
    const { dossier } = extracted(name);
    const errors = [{ texts: { [name]: read(name) } }, {}].flatMap((texts) =>
      check([{ name, dossier }], texts).findings.filter(({ severity }) => severity === 'error'),
    );
    expect(errors.map(({ code, path, args }) => [code, path.join('.'), args])).toEqual([]);
  });
});

describe.skipIf(!existsSync(`${SHARED}article.ar.txt`))('the article the project starts from', () => {
  const claims = () => extracted('article.ar.txt').dossier.claims;
  const of = (kind: string, act: string) => claims().find((claim) => claim.kind === kind && claim.act === act);

  it('reads the call: by whom, how long, on which day', () => {
    expect(of('talks', 'hold')).toMatchObject({
      agents: [{ actor: 'donald-trump' }, { actor: 'vladimir-putin' }],
      attribution: [],
      content: {
        medium: 'phone',
        duration: { value: 'PT1H30M', bound: 'more-than', quote: { exact: 'ساعة ونصف' } },
        time: { value: '2025-03-18', stated: 'tuesday', quote: { exact: 'الثلاثاء' } },
      },
    });
  });

  it('reads the truce that Putin supported, as the Kremlin reports', () => {
    expect(of('ceasefire', 'support')).toMatchObject({
      agents: [{ actor: 'vladimir-putin' }],
      attribution: [{ speakers: [{ actor: 'kremlin' }], cue: 'report', mode: 'indirect' }],
      content: {
        duration: { value: 'P30D', bound: 'exact', quote: { exact: '30 يومًا' } },
        proposer: { actor: 'united-states' },
        permanence: 'temporary',
      },
    });
  });

  it('reads the exchange that Putin announced', () => {
    expect(of('prisoner-exchange', 'agree')).toMatchObject({
      agents: [{ actor: 'russia' }, { actor: 'ukraine' }],
      attribution: [{ speakers: [{ actor: 'vladimir-putin' }], cue: 'announce' }],
      content: {
        perSide: { value: 175, unit: 'prisoner', per: 'side', quote: { exact: '175 أسيرًا من كل جانب' } },
        time: { value: '2025-03-19', stated: '--03-19', quote: { exact: '19 مارس' } },
      },
    });
  });

  it('reads the handover that Moscow announced', () => {
    expect(of('handover', 'pledge')).toMatchObject({
      attribution: [{ speakers: [{ actor: 'russia' }], cue: 'announce' }],
      content: {
        from: { actor: 'russia' },
        to: { actor: 'ukraine' },
        persons: { value: 23, unit: 'soldier' },
        role: 'soldier',
        condition: 'seriously-wounded',
        gesture: 'goodwill',
      },
    });
  });

  it('reads the games that Putin proposed and Trump endorsed', () => {
    expect(of('sports-event', 'support')).toMatchObject({
      agents: [{ actor: 'donald-trump' }],
      content: { sport: 'ice-hockey', proposer: { actor: 'vladimir-putin' }, competitors: [{ actor: 'nhl' }, { actor: 'khl' }] },
    });
  });
});
