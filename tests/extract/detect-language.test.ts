import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { detectLanguage, languageRuns } from '../../src/extract/lines/detect-language';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import type { Language } from '../../src/languages/language';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';

const LANGUAGES: readonly Language[] = [ar, en, ru, uk];

describe('detectLanguage', () => {
  it.each([
    ['ar', 'اتفق الجانبان على هدنة لمدة أسبوعين.'],
    ['ar', 'قال متحدث باسم NATO إن الهدنة صامدة.'],
    ['ar', 'القاهرة والخرطوم تبحثان الهدنة'],
    ['ar', 'اتَّفَقَ الجانِبانِ عَلى هُدنةٍ'],
    ['en', 'The two sides agreed on a two-week truce.'],
    ['en', 'The readout quotes «هدنة» and nothing else of the Arabic text.'],
    ['en', 'Nairobi, Khartoum weigh truce'],
    ['en', 'Ruto will meet Ursula von der Leyen'],
    ['ru', 'Стороны договорились о двухнедельном перемирии, обмены пленными продолжатся.'],
    ['ru', 'СТОРОНЫ ДОГОВОРИЛИСЬ О ПЕРЕМИРИИ. ЭТО ПЕРВЫЙ ШАГ.'],
    ['ru', 'Министр прибыл в Найроби'],
    ['ru', 'Объект передан стороне, объём помощи растёт'],
    ['uk', 'Сторони домовилися про двотижневе перемир’я, обміни полоненими триватимуть.'],
    ['uk', "Перемир'я"],
    ['uk', 'Про це пише The Voice of Lamu.'],
    ['uk', 'Зеленський прибув до Найробі'],
    ['uk', 'СТОРОНИ ДОМОВИЛИСЯ ПРО ПЕРЕМИР’Я'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text, LANGUAGES)?.code).toBe(code);
    expect(detectLanguage(text, [...LANGUAGES].reverse())?.code).toBe(code);
  });

  it.each([
    ['French', 'Les deux présidents ont parlé de la guerre et se sont mis d’accord sur une trêve.'],
    ['German', 'Die beiden Minister sprachen am Montag über eine Waffenruhe und den Austausch von Gefangenen.'],
    ['Spanish', 'Los dos presidentes hablaron de la guerra y acordaron una tregua por un mes.'],
    ['Italian', 'I due presidenti hanno parlato della guerra e di una tregua che sia duratura.'],
    ['Portuguese', 'Os dois presidentes não falaram sobre a trégua, mas uma reunião foi marcada.'],
    ['Turkish', 'İki lider telefonda görüştü ve ateşkes için bir ay daha süre tanıdı.'],
    ['Polish', 'Prezydenci rozmawiali o wojnie i zgodzili się na zawieszenie broni na miesiąc.'],
    ['Persian', 'دو رئیس جمهور درباره آتش بس گفتگو کردند و این گفتگو ادامه می یابد'],
    ['Urdu', 'دونوں صدور نے جنگ بندی پر بات کی اور یہ بات جاری ہے'],
    ['Hebrew', 'שני הנשיאים שוחחו על הפסקת אש למשך חודש.'],
    ['Chinese', '两国总统就停火一个月达成一致。'],
    ['Japanese', '両首脳は一か月の停戦で合意した。'],
    ['Bulgarian', 'Двамата президенти се договориха за примирие, което ще продължи един месец.'],
    ['Serbian', 'Два председника су се договорила о примирју које ће трајати месец дана.'],
    ['Belarusian', 'Два прэзідэнты дамовіліся пра перамір’е, якое будзе доўжыцца месяц.'],
    ['Kazakh', 'Екі президент соғысты тоқтату туралы бір айға келісті.'],
  ])('%s is none of them, and makes no claims', (_, text) => {
    expect(detectLanguage(text, LANGUAGES)).toBeUndefined();
    const { dossier, findings } = extract({ text }, { languages: LANGUAGES });
    expect([dossier.claims, dossier.documents[0]?.language]).toEqual([[], 'und']);
    expect(findings).toMatchObject([{ code: 'extract/unknown-language', start: 0, end: text.length }]);
  });

  it('gives the first where there are no letters, and nothing of no languages', () => {
    expect(detectLanguage('175 – 23', LANGUAGES)).toBe(ar);
    expect(detectLanguage('The two sides agreed.', [])).toBeUndefined();
    expect(detectLanguage('The two sides agreed.', [uk])).toBeUndefined();
  });

  it('runs are the whole text, in order, of any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('The truce holds today. ', 'الهدنة صامدة. ', 'Перемирие держится. ', '\n', '\ud800', '12 '), {
          maxLength: 20,
        }),
        (parts) => {
          const text = parts.join('');
          const runs = languageRuns(text, LANGUAGES);
          expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('a text in several languages', () => {
  const LINES = [
    'وافقت مصر على هدنة لمدة 20 يوما.',
    'Kenya said that Sudan rejected the truce.',
    'Les deux présidents ont parlé de la guerre et de la trêve.',
    'Египет поддержал перемирие на 20 дней.',
    'Єгипет підтримав перемир’я на 20 днів.',
  ];
  const text = LINES.join('\n');
  const { dossier, findings } = extract({ text, published: '2026-03-30' }, { languages: LANGUAGES });

  it('is read line by line, each in its language, with offsets into the whole text', () => {
    const quoted = dossier.claims.map(({ evidence }) => LINES.findIndex((line) => line.includes(evidence[0]!.exact!)));
    expect(quoted).toEqual([0, 1, 3, 4]);
    for (const { evidence } of dossier.claims)
      for (const { start, end, exact, prefix } of evidence) {
        expect(text.slice(start, end)).toBe(exact);
        expect(text.slice(0, start).endsWith(prefix!)).toBe(true);
      }
  });

  it('tells of the lines in no known language', () => {
    const start = text.indexOf('Les');
    expect(findings).toMatchObject([{ code: 'extract/unknown-language', start, end: text.indexOf('Египет') }]);
  });

  it('is read in the language stated, where one is', () => {
    expect(extract({ text: LINES[2]!, language: 'fr' }, { languages: LANGUAGES })).toMatchObject({
      dossier: { claims: [], documents: [{ language: 'fr' }] },
      findings: [{ code: 'extract/unknown-language', args: { found: 'fr' } }],
    });
    expect(extract({ text: LINES[1]!, language: 'en-GB' }, { languages: LANGUAGES }).dossier.claims).toHaveLength(1);
  });
});

describe('bad texts', () => {
  it.each([
    ['extract/empty-text', ''],
    ['extract/empty-text', ' \n\t'],
    ['extract/binary-data', 'PK\u0003\u0000\u0004'],
    ['extract/lone-surrogate', 'The truce \ud800 holds.'],
    ['extract/looks-like-html', '<html><body>The truce holds.</body></html>'],
  ])('%s', (code, text) => {
    expect(extract({ text }, { languages: LANGUAGES }).findings.map((finding) => finding.code)).toContain(code);
  });

  it('a web page is read between its tags, with offsets into its source', () => {
    const text =
      '<!doctype html><title>Kenya rejected the truce.</title><script>"Kenya rejected the truce."</script><p class="Kenya rejected the truce.">Sudan <b>said</b> that Egypt&nbsp;agreed to\na truce.</p><p>Kenya &amp; Chad rejected the truce.</p>';
    const { dossier } = extract({ text }, { languages: LANGUAGES });
    expect(dossier.claims.map(({ kind, act }) => `${kind} ${act}`)).toEqual(['ceasefire agree', 'ceasefire reject']);
    for (const { evidence } of dossier.claims)
      for (const { start, end, exact } of evidence) {
        expect(text.slice(start, end)).toBe(exact);
        expect(exact).not.toMatch(/script|class/);
      }
  });

  it.each(['The talks are < 3 hours.', 'a <b and c> d', 'if x < y then'])('%s is no web page', (text) => {
    expect(extract({ text }, { languages: [en] }).findings.map((finding) => finding.code)).not.toContain('extract/looks-like-html');
  });
});
