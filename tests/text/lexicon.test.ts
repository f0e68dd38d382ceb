import { describe, expect, it } from 'vitest';
import { fold, Lexicon, tokenise } from '../../src/text';

const find = <T>(lexicon: Lexicon<T>, text: string) => {
  const tokens = tokenise(fold(text));
  return tokens.flatMap((_, at) =>
    lexicon
      .matchesAt(tokens, at)
      .map(({ value, first, next, offset }) => ({ value, text: text.slice(tokens[first]!.start, tokens[next - 1]!.end), offset })),
  );
};

describe('Lexicon', () => {
  const english = new Lexicon<string>({ endings: { n: ['', 's'], v: ['', 'ed', 'ing'] } }, [
    ['prisoner~n of war', 'pow'],
    ['prisoner~n', 'prisoner'],
    ['cease-fire', 'truce'],
    ['call~v for|on', 'urge'],
    ['reach~v (an) agreement', 'agree'],
  ]);

  it.each([
    [
      'two prisoners of war',
      [
        ['pow', 'prisoners of war'],
        ['prisoner', 'prisoners'],
      ],
    ],
    ['a cease-fire', [['truce', 'cease-fire']]],
    ['called for it', [['urge', 'called for']]],
    ['reached an agreement', [['agree', 'reached an agreement']]],
    ['reaching agreement', [['agree', 'reaching agreement']]],
    ['prisonered', []],
    ['call', []],
  ])('%s', (text, expected) => expect(find(english, text).map(({ value, text: found }) => [value, found])).toEqual(expected));

  it('finds the parts of a pattern apart', () => {
    const lexicon = new Lexicon<string>({ endings: { v: ['', 's'] } }, [
      ['give~v (…) up', 'surrender'],
      ['take~v … apart', 'dismantle'],
      ['send~v', 'give'],
      ['send~v … back', 'give back'],
    ]);
    const at0 = (text: string) =>
      lexicon.matchesAt(tokenise(fold(text)), 0).map(({ value, next, behind }) => [value, next, behind?.first, behind?.next]);
    expect(at0('gives up')).toEqual([['surrender', 2, undefined, undefined]]);
    expect(at0('gives it, as told, up')).toEqual([['surrender', 1, 6, 7]]);
    expect(at0('takes it apart')).toEqual([['dismantle', 1, 2, 3]]);
    expect(at0('takes apart')).toEqual([]);
    expect(at0('sends it')).toEqual([['give', 1, undefined, undefined]]);
    expect(at0('sends it back')).toEqual([
      ['give', 1, undefined, undefined],
      ['give back', 1, 2, 3],
    ]);
    expect(at0('gives it. Up')).toEqual([]);
    expect(at0(`gives ${'a '.repeat(20)}up`)).toEqual([]);
    for (const pattern of ['… up', 'give …', 'give … it … up'])
      expect(() => new Lexicon({ endings: {} }, [[pattern, 'bad']])).toThrow(/expected one gap, between words/);
  });

  it('adds to another and leaves out of it, and leaves the other as it is', () => {
    const extended = english.extended(
      [
        ['prisoner~n of conscience', 'conscience'],
        ['prisoner~n', 'inmate'],
        ['truce', 'truce'],
      ],
      [['prisoner~n', 'prisoner']],
    );
    const text = 'prisoners of war, prisoners of conscience, reached an agreement, a truce';
    const values = (lexicon: Lexicon<string>) => find(lexicon, text).map(({ value }) => value);
    expect(values(extended)).toEqual(['pow', 'inmate', 'conscience', 'inmate', 'agree', 'truce']);
    expect(values(english)).toEqual(['pow', 'prisoner', 'prisoner', 'agree']);
  });

  const arabic = new Lexicon<string>({ endings: { n: ['', 'ا', 'ه', 'ين'] }, proclitics: ['و', 'ال', 'وال', 'ل', 'لل'] }, [
    ['وقف إطلاق نار', 'ceasefire'],
    ['جندي~n', 'soldier'],
  ]);

  it.each([
    ['ووقف إطلاق النار', [['ceasefire', 1]]],
    ['وقف اطلاق النار', [['ceasefire', 0]]],
    ['للجنديين', [['soldier', 2]]],
    ['جنديًا', [['soldier', 0]]],
    ['الوقف', []],
  ])('%s', (text, expected) => expect(find(arabic, text).map(({ value, offset }) => [value, offset])).toEqual(expected));

  it('refuses a bracket around several words, which would never match', () => {
    expect(() => new Lexicon({ endings: {} }, [['includes (in itself) a truce', 'x']])).toThrow(
      'expected each bracket to hold one word, found «(in» in «includes (in itself) a truce»',
    );
  });

  it('does not run a phrase over a line', () => {
    expect(find(english, 'cease\n-fire')).toEqual([]);
  });

  it('tells whether it has a word', () => {
    expect(english.has('prisoners')).toBe(true);
    expect(english.has('prison')).toBe(false);
  });
});
