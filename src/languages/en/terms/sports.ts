import type { ClaimWords } from '../../words/claims';

/** Sports. */
export const sportTerms = {
  'ice-hockey': ['hockey', 'ice hockey', 'nhl', 'khl'],
  football: ['football', 'soccer', 'world cup', 'champions league', 'fifa', 'uefa'],
  basketball: ['basketball', 'nba', 'euroleague'],
  volleyball: ['volleyball'],
  handball: ['handball'],
  tennis: ['tennis', 'wimbledon', 'davis cup'],
  chess: ['chess'],
  boxing: ['boxing', 'bout~n', 'heavyweight'],
  olympics: ['olympic~n', 'olympics', 'paralympic~n'],
  wrestling: ['wrestling', 'judo'],
  'figure-skating': ['figure skating', 'ice skating'],
  athletics: ['athletics', 'track and field', 'marathon'],
} as const satisfies Partial<ClaimWords['terms']>;
