import type { ClaimWords } from '../../words/claims';

/** Weapons: those that are limited, and those that strike. */
export const weaponTerms = {
  'strategic-weapons': ['стратегическ~a (наступательн~a) вооружени~n', 'стратегическ~a оружи~n', 'днсв', 'снв', 'стратегическ~a ядерн~a'],
  'nuclear-weapons': ['ядерн~a', 'ядерн~a оружи~n', 'обогащени~n урана', 'уран|урана'],
  missiles: ['ракет~n', 'ракетн~a', 'рсмд', 'мбр'],
  aircraft: [
    'дрон~n|беспилотник~n|бпла|шахед~n|аэростат~n',
    'беспилотн~a летательн~a аппарат~n',
    'самолет~n',
    'вертолет~n',
    'истребител~n',
    'штурмовик~n',
    'бомбардировщик~n',
  ],
  projectiles: ['дрон~n', 'беспилотник~n', 'бпла', 'снаряд~n', 'мин~n', 'бомб~n|авиабомб~n', 'шахед~n', 'камикадзе'],
  'chemical-weapons': ['иприт~n|зарин~n', 'химическ~a оружи~n', 'химоружи~n'],
  weapons: ['оружи~n', 'вооружени~n'],
} as const satisfies Partial<ClaimWords['terms']>;
