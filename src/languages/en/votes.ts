/** How somebody votes or protests, where no matter of its own is voted on. */
export const votes = {
  support: [
    'express~v|voic~e|declar~e|affirm~v|reaffirm~v (its|his|her|their) (full|deep|complete|unwavering) solidarity with',
    'voted|votes|voting|vote in favour|favor of',
    'voted|votes|voting|vote for (the|a|an|this|that) (un|us|draft|new|security) (council) (draft) resolution~n|motion|text|document|declaration|measure|amendment|ceasefire|truce|admission',
    'co-sponsored|cosponsored|sponsored|co-authored (the|a) (un|draft) (draft) resolution|motion|text',
  ],
  oppose: [
    'lodg~e|fil~e|deliver~v|present~v (a|an|its) (strong|formal|official|stern|solemn|fresh) protest~n|representations',
    'voted|votes|voting|vote against',
    'decr~y|decried|denounc~e|deplor~e',
  ],
} as const;
