import type { MatterWords } from '../../words/claims';

/** Sanctions, embargoes, bans and blockades as news tells them. */
export const sanctions = {
  nouns: [
    'arms|oil|trade|economic|grain|naval|air|weapons embargo~n|blockade~n',
    'blockade~n of|on|against|around',
    'naval|land|air|economic|trade|border blockade~n',
    'restriction~n on (the|its|their|all|some|most|russian|chinese|iranian) (movement) (of) cargo|trade|imports|exports|goods|flights|oil|banks|shipping|grain|travel|visas|transactions|investment|transit|technology|chips|diplomats|border',
    'trade|travel|export|import|visa|border|economic|banking|financial|technology|oil restriction~n|curbs|penalt~y|barrier~n',
    'curbs on (the) (chip) exports|imports|trade|travel|shipments|sales',
    'export|import|trade|travel|visa|flight|oil ban~n',
    'ban~n on (the) (import|export|imports|exports|sale|shipment|supply) of',
    'ban~n on imports|exports|trade|flights',
    'ban~n on (the) (all|russian|iranian|chinese|most) (oil|gas|arms|chip|grain|diamond|coal) exports|imports|trade|flights|sales|goods|shipments|products|oil|gas|coal|diamonds|travel',
    'price cap on',
    'oil price cap',
    'countermeasures (against|on)',
    'punitive measures',
    'new|further|additional|fresh|tougher|stronger|stricter|economic|targeted measures against|on|targeting',
    'sanctions list~n|regime~n|waiver~n',
    'waiver~n of|on|from (the) sanctions',
    'lifting|easing|removal of (the) (trade|arms|economic|oil|naval) embargo|restrictions|blockade|curbs|ban|measures',
    'asset~n freeze~n and|or travel ban~n',
    'economic|trade|air|commercial|diplomatic boycott~n',
    ['boycott~n of', { needs: 'recipient' }],
    ['boycott~n of', { needs: 'goods' }],
    'secondary|targeted|unilateral|economic|financial|sectoral|crippling|tough|tougher|fresh|new|further|additional|western|us|american|eu|un|international sanction~n',
    'closure of (the|its|their) (land) border~n|airspace|crossing~n',
    'reopening of the border~n|airspace|crossing~n',
  ],
  verbs: [
    [
      'add~v|put|puts|putting|plac~e|includ~e … to|on|in (its|the|a|an|their) (us|eu|un|national|updated) (export|trade|autonomous) sanctions|black|entity|restrictions|terror|terrorist|watch list|lists|register',
      { change: 'impose' },
    ],
    ['plac~e|put|puts|putting (…) under (new|fresh|us|eu|un|british) sanctions|embargo|restrictions|blockade', { change: 'impose' }],
    [
      'remov~e|delet~e|tak~e|took|taken|drop~v|dropped|strike|struck (…) from|off (its|the|a|an|their) (us|eu|un) (export|trade) sanctions|black|entity|terror|terrorist list|lists',
      { change: 'lift' },
    ],
    ['delist~v|de-list~v', { needs: 'target', change: 'lift' }],
    [
      'ban~v|banned|banning|bar~v|barred|barring|prohibit~v (…) from entering|entry|travelling|traveling (its|the|their|to)',
      { needs: 'officials', change: 'impose' },
    ],
    ['den~y|refus~e|revok~e|cancel~v|cancelled|restrict~v (entry) visas to|for|of', { needs: 'officials', change: 'impose' }],
    ['declar~e … persona|personae non grata|gratae', { change: 'impose' }],
    [
      'freez~e|froze|frozen (the|its|their|all|his|some) (foreign|overseas|financial) (bank) assets|funds|reserves|accounts',
      { change: 'impose' },
    ],
    ['unfreez~e|unfroze|unfrozen (the|its|their|all|his|some) (bank) assets|funds|reserves|accounts', { change: 'lift' }],
    [
      'ban~v|banned|banning (all|the|most|its) (chip|oil|gas|arms|grain) exports|imports|flights|trade|shipments|sales|airlines',
      { change: 'impose' },
    ],
    [
      'ban~v|banned|banning (russian|iranian|chinese|belarusian|ukrainian|turkish|israeli|north) oil|gas|coal|goods|steel|ships|planes|aircraft|grain|airlines',
      { change: 'impose' },
    ],
    ['halt~v|suspend~v|stop|stops|stopped|cut|cuts|cutting|ban~v|banned|sever~v (off) (all) (its) trade with', { change: 'impose' }],
    ['add~v|put|puts|plac~e to|on (its|the|a|an) (us|eu|un|export|trade) sanctions|black|entity list', { change: 'impose' }],
    ['revok~e|cancel~v|cancelled (the|their|its) visas', { change: 'impose' }],
    [
      'clos~e|shut|shuts|shutting (down) (off) (all) (of) (its|their|the) (land|sea) (air) (border) airspace|border~n|frontier~n|crossing~n|skies (crossing) (to)',
      { change: 'impose' },
    ],
    ['reopen~v (all) (of) (its|their|the) (land|sea) (border) airspace|border~n|frontier~n|crossing~n|skies (to)', { change: 'lift' }],
    ['blockad~e', { change: 'impose' }],
    [
      'hit|hits|hitting|slapped|slaps|slapping|targeted|targets … with (new|fresh|further|additional|eu|us|un|british|tough) sanctions|tariffs',
      { change: 'impose' },
    ],
    ['declar~e (its|their|the) airspace|border|borders|skies closed', { change: 'impose', as: 'carry-out' }],
    [
      'tighten~v|toughen~v|widen~v|harden~v|strengthen~v|reinforc~e|expand~v|broaden~v (its|their|the|western|us|eu|american|british|existing) (economic) sanctions|embargo|blockade',
      { change: 'impose', as: 'carry-out' },
    ],
    [
      'step|steps|stepped|stepping|ratchet~v up (its|their|the|western|us|eu|american|british) (economic) sanctions',
      { change: 'impose', as: 'carry-out' },
    ],
    [
      'repeal~v|rescind~v|abolish~v (the|a|its|their) (arms|trade|oil|export) ban|embargo|sanctions|restrictions (on)',
      { change: 'lift', as: 'carry-out' },
    ],
    ['designat~e as a terrorist|foreign (terrorist) organisation|organization|group', { change: 'impose' }],
  ],
  passives: [
    ['assets|funds|reserves|accounts was|were|been|be|being|is|are frozen', { change: 'impose', as: 'carry-out' }],
    ['was|were|been|be|being|is|are sanctioned|blacklisted', { change: 'impose' }],
    [
      'was|were|been|be|being|is|are hit|slapped|targeted with|by (new|fresh|further|additional|eu|us|un|british|western) sanctions',
      { change: 'impose', as: 'carry-out' },
    ],
    [
      'is|are|was|were|been|be|being (completely|temporarily) closed|shut|sealed (off|down)',
      { needs: 'border', change: 'impose', as: 'carry-out' },
    ],
    ['is|are|was|were|been|be|being reopened', { needs: 'border', change: 'lift', as: 'carry-out' }],
  ],
} as const satisfies MatterWords;
