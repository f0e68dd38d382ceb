import type { ClaimWords } from '../../words/claims';

/** What aid is, and what carries it. */
export const supplyTerms = {
  military: [
    'military',
    'weapons',
    'ammunition',
    'air defense',
    'air defence',
    'missile~n',
    'artillery',
    'armored vehicles',
    'javelin~n',
    'patriot',
    'security assistance',
    'fighter jets',
    'tanks',
  ],
  intelligence: ['intelligence'],
  /** What armies are sold or lent, and what relief brings. */
  materiel: [
    'weapon~n|arms|weaponry|munitions|ammunition',
    'tank~n|missile~n|drone~n|uav~n|helicopter~n|frigate~n|submarine~n|howitzer~n|warplane~n|warship~n|bomber~n',
    'fighter|combat|military|trainer jet~n|aircraft|plane~n|vehicle~n|equipment|hardware',
    'rifle~n|shells|rockets|torpedoes|radars|interceptors',
    'f-16|f-16s|f-35|f-35s|himars|patriot|patriots|atacms|javelin~n|stinger~n|leopard~n|abrams|tomahawk~n|rafale~n|gripen~n|iris-t',
    'air defence|defense system~n|missile~n|batter~y',
    'patrol boat~n|vessel~n|ship~n',
  ],
  /** Verbs by which what is given is offered, promised or asked for. */
  offer: ['offer~v', 'pledg~e', 'promis~e', 'request~v', 'appeal~v', 'seek|seeks|sought|seeking', 'ask~v', 'call~v for', 'needs|needed'],
  necessities: [
    'food|foodstuffs|medicine~n|tents|blankets|vaccine~n|wheat|flour|rice|grain|ambulance~n|incubators|ventilators|mattresses',
    'drinking water',
    'field hospital~n',
    'medical equipment|supplies',
  ],
  debt: ['debt~n', 'loan~n'],
  goods: ['goods|products|produce|exports|imports|wine|oil|gas'],
  carriers: ['plane~n|aircraft|airplane~n|flight~n|ship~n|vessel~n|truck~n|lorry|lorries|convoy~n|helicopter~n|train~n|boat~n'],
  /** What brings relief. */
  vehicles: ['humanitarian|aid|relief|fuel|goods|supplies|food|wfp|medicine~n', 'convoy~n'],
  relief: [
    'aid|relief|supplies|medicine~n|food|tents|blankets|vaccines|wheat|flour|generators',
    'tonnes|tons of (relief|humanitarian|food|medical|emergency) aid|food|medicine|supplies|relief|wheat|flour|rice',
    'rescue|medical team~n|worker~n|equipment|supplies',
  ],
  financial: ['financial', 'economic', 'loan~n', 'budget', 'budgetary', 'grant~n', 'macro-financial'],
  reconstruction: ['reconstruction', 'recovery', 'rebuild~v', 'rebuilding'],
} as const satisfies Partial<ClaimWords['terms']>;
