import type { MatterWords } from '../../words/claims';

/** Aid, arms and money as news tells them. */
export const aid = {
  nouns: [
    'its|their (generous|prompt|timely|continued|continuing|invaluable|great) help after|during|following|amid',
    [
      'emergency|food|medical|humanitarian|disaster|relief|development|flood|earthquake|winter|life-saving aid|assistance|relief|supplies|help|goods',
      { what: ['humanitarian'] },
    ],
    [
      'humanitarian|relief|aid|food convoy~n|deliver~y|shipment~n|flight~n|ship~n|truck~n|airdrop~n|operation~n|access|corridor deliver~y',
      { what: ['humanitarian'] },
    ],
    ['unhindered|unimpeded|full|safe|rapid|humanitarian (and) (humanitarian|aid|unimpeded) access', { what: ['humanitarian'] }],
    ['ration~n|hygiene', { what: ['humanitarian'], needs: 'giving' }],
    ['food|relief|hygiene parcel~n|kit~n', { what: ['humanitarian'], needs: 'giving' }],
    ['(social) housing unit~n|block~n', { what: ['humanitarian'], needs: 'giving' }],
    ['prefabricated|temporary house~n|home~n|shelter~n|classroom~n', { what: ['humanitarian'], needs: 'giving' }],
    ['incubator~n|ventilator~n|wheelchair~n|mattress|mattresses|tarpaulin~n', { what: ['humanitarian'], needs: 'giving' }],
    [
      'firefighting|fire|rescue|demining|search engine~n|truck~n|vehicle~n|equipment|aircraft|plane~n',
      { what: ['humanitarian'], needs: 'giving' },
    ],
    ['relief effort~n|operation~n', { what: ['humanitarian'] }],
    [
      'deliver~y|deliveries|shipment~n|convoy~n|truckload~n|distribution of (the) (urgent|basic|vital|badly) (needed) (aid|humanitarian) tents|food|flour|wheat|medicine|medicines|fuel|water|supplies|blankets|vaccines|shelter|relief|aid|assistance',
      { what: ['humanitarian'] },
    ],
    ['food distribution~n|parcels|rations|deliveries', { what: ['humanitarian'] }],
    'international|foreign|urgent help|aid|assistance',
    ['weapons|arms|military|aid|defence|defense package~n', { what: ['military'] }],
    [
      'arms|weapons|missile|drone|ammunition|defence|defense package~n|sale~n|transfer~n|deliver~y|shipment~n|supplies|suppl~y',
      { what: ['military'] },
    ],
    [
      'sale~n|deliver~y|supply|transfer~n of (the) (advanced|more|new) (fighter) jets|tanks|missiles|drones|arms|weapons|ammunition|helicopters|shells',
      { what: ['military'] },
    ],
    [
      'military|defence|defense|lethal|security|training aid|assistance|help|support|equipment|hardware|supplies|package~n|gear|mission',
      { what: ['military'] },
    ],
    ['air defence|defense missile~n|batter~y', { what: ['military'] }],
    ['emergency|concessional|soft|budget|bailout|rescue loan~n|package~n|credit', { what: ['financial'] }],
    ['lending to', { what: ['financial'] }],
    ['lending (programme~n|program~n)', { what: ['financial'] }],
    ['loan~n disbursement~n|payment~n|programme~n|program~n|tranche~n', { what: ['financial'] }],
    ['bailout~n', { what: ['financial'] }],
    ['sale~n|deliver~y|supply|supplies|transfer~n|provision|shipment~n|donation of', { needs: 'materiel', what: ['military'] }],
    ['loan|credit|bailout|financing agreement~n|deal~n|accord~n', { what: ['financial'] }],
    ['debt relief|forgiveness|cancellation|write-off|restructuring', { what: ['financial'] }],
    [
      'medical|rescue|search-and-rescue|firefighting|demining|emergency team~n|crew~n|specialists|worker~n|personnel|doctors',
      { what: ['humanitarian'], needs: 'giving' },
    ],
    ['credit line~n', { what: ['financial'] }],
    ['line of credit', { what: ['financial'] }],
    ['financial|budget|budgetary|economic|macro-financial help|support|aid|assistance|package~n', { what: ['financial'] }],
    ['reconstruction fund~n|package~n|plan|effort~n|money', { what: ['reconstruction'] }],
  ],
  verbs: [
    [
      'allow~v|permit~v|permitted|permitting|let|lets|letting (…) into|through',
      { needs: 'let-in', change: 'give', as: 'carry-out', what: ['humanitarian'] },
    ],
    [
      'allow~v|permit~v|permitted|permitting|clear~v|authoris~e|authoriz~e (…) to enter|cross|reach|pass|land|proceed',
      { needs: 'let-in', change: 'give', as: 'carry-out', what: ['humanitarian'] },
    ],
    [
      'allow~v|permit~v|permitted|permitting|approv~e|authoris~e|authoriz~e the entry|passage|entrance|movement|flow|delivery of',
      { needs: 'let-in', change: 'give', as: 'carry-out', what: ['humanitarian'] },
    ],
    [
      'block~v|bar~v|barred|barring|prevent~v|stop|stops|stopped|stopping|keep|keeps|kept|ban~v|banned (…) from entering|reaching|crossing|passing|getting|leaving|moving',
      { needs: 'let-in', change: 'stop', as: 'suspend', what: ['humanitarian'] },
    ],
    [
      'block~v|stop|stops|stopped|stopping|halt~v|suspend~v|prevent~v|bar~v|barred|ban~v|banned|obstruct~v|restrict~v (the|all) entry|entrance|passage|flow|movement|delivery|deliveries|transfer|supply|supplies of',
      { needs: 'let-in', change: 'stop', as: 'suspend' },
    ],
    [
      'cut|cuts|cutting off (the|all) entry|entrance|passage|flow|movement|delivery|deliveries|transfer|supply|supplies of',
      { needs: 'let-in', change: 'stop', as: 'suspend' },
    ],
    ['turn~v away|back', { needs: 'let-in', change: 'stop', as: 'reject', what: ['humanitarian'] }],
    ['den~y|refus~e (…) access|entry|passage|permission', { needs: 'let-in', change: 'stop', as: 'reject', what: ['humanitarian'] }],
    ['airlift~v', { needs: 'let-in', change: 'give', what: ['humanitarian'] }],
    [
      'resum~e|restor~e|reinstat~e|restart~v (all) (its|their) funding to|for|of',
      { what: ['financial'], change: 'resume', as: 'begin', needs: 'recipient' },
    ],
    [
      'cut|cuts|halt~v|suspend~v|freez~e|froze|frozen|paus~e|withheld (off) (all) (its|their) funding for|of',
      { what: ['financial'], change: 'stop', as: 'suspend', needs: 'recipient' },
    ],
    [
      'transfer~v|transferred|disburs~e|releas~e|pay|pays|paid|unlock~v|approv~e (the|a|its|another) (first|second|third|fourth|fifth|latest|next|final|new) tranche~n|instalment~n|installment~n|disbursement~n',
      { what: ['financial'], change: 'give', as: 'carry-out' },
    ],
    [
      'contribut~e|provid~e|pledg~e|commit|commits|committed|committing|offer~v',
      { needs: 'contingent', what: ['military'], change: 'give' },
    ],
    [
      'increas~e|rais~e|boost~v|doubl~e|tripl~e|expand~v|ramp~v|step~v|stepped|scal~e (up) (its|their|his|the|our|british|american|german|eu) (annual) (military|humanitarian|financial|development|food|emergency|security|economic) aid|assistance',
      { change: 'increase' },
    ],
    ['airdrop~v|airdropped|airdropping', { what: ['humanitarian'], change: 'give' }],
    ['parachut~e', { needs: 'relief', what: ['humanitarian'], change: 'give' }],
    ['train~v', { needs: 'trainees', what: ['military'] }],
    ['pump~v|funnel~v|funnelled|channel~v|channelled|plough~v|plow~v', { needs: 'sum', change: 'give' }],
    ['cancel~v|cancelled|forgave|forgives|forgiving|forgiven|waiv~e|restructur~e', { needs: 'debt', what: ['financial'], as: 'carry-out' }],
    ['wrote|write|writes|writing|written off', { needs: 'debt', what: ['financial'], as: 'carry-out' }],
    ['seek|seeks|sought|seeking|request~v', { needs: 'materiel', what: ['military'], as: 'urge' }],
    ['deploy~v|send|sends|sent|sending|dispatch~v', { needs: 'peacekeepers', what: ['military'], change: 'give' }],
    [
      'cut|cuts|cutting|halt~v|suspend~v|freez~e|froze (off) (all) (its|their) funding to',
      { what: ['financial'], change: 'stop', as: 'suspend' },
    ],
    [
      'open|opens|opened|opening|establish~v|built|set|sets|setting (up) (a|another|its|two|three) (mobile) (military) field hospital~n',
      { what: ['humanitarian'], as: 'carry-out' },
    ],
    ['arming', { needs: 'arms-force', what: ['military'], change: 'give' }],
    ['to arm', { needs: 'arms-force', what: ['military'], change: 'give' }],
    ['armed|arms|equip~v|equipped|equipping|re-equipped the|its', { needs: 'arms-force', what: ['military'], change: 'give' }],
    [
      'pledg~e|commit|commits|committed|give|gives|gave|giving|grant~v|offer~v|earmark~v|releas~e|lend|lends|lent|deposit~v|approv~e|inject~v|transfer~v|transferred|promis~e|unlock~v',
      { needs: 'sum', change: 'give' },
    ],
    ['appeal~v', { needs: 'sum', as: 'urge' }],
    [
      'launch~v|issu~e|made|makes|make|renew~v (a|an|its|their|another) (new|flash|emergency|urgent|humanitarian|fresh|global|international) appeal for',
      { needs: 'sum', as: 'urge' },
    ],
    ['request~v|seek|seeks|sought', { needs: 'sum', as: 'urge' }],
    ['ask~v (for)', { needs: 'sum', as: 'urge' }],
    ['fl~y|flew|flown|rush|rushed|rushes|truck~v|ferr~y|shipped (in|out)', { needs: 'relief', change: 'give' }],
    [
      'stop|stops|stopped|stopping|ceas~e (all) (of) (its|their|the|us|american) (military|food|humanitarian|economic|financial|arms|weapons|development) aid|assistance|grants|shipments|deliveries|supplies|sales|exports|transfers|funding (of) (weapons|arms|ammunition) (to)',
      { needs: 'relieved', change: 'stop', as: 'end' },
    ],
    ['sell|sells|sold|selling|export~v|lend|lends|lent|leas~e', { needs: 'materiel', what: ['military'] }],
  ],
  passives: [
    ...[
      'entered|enters|enter',
      'reached|reaches|reach',
      'crossed|cross|rolled|rolls|got|get|gets|poured|flowed into',
      'made it into|to|through',
      'arrived|arrives|arrive|docked|docks|landed|lands in|at',
      'passed|pass|crossed through',
    ].map((pattern) => [pattern, { needs: 'borne-in', change: 'give', as: 'carry-out', what: ['humanitarian'] }] as const),
    [
      'was|were|been|be|being|is|are allowed|permitted|let|cleared|authorised|authorized (to) in|into|through|enter|cross|land|pass|proceed|reach|access',
      { needs: 'borne', change: 'give', as: 'carry-out', what: ['humanitarian'] },
    ],
    [
      'was|were|been|be|being|is|are delivered|distributed|unloaded|airdropped|trucked|flown|shipped|dropped|brought',
      { needs: 'borne', change: 'give', as: 'carry-out', what: ['humanitarian'] },
    ],
    [
      'was|were|been|be|being|is|are blocked|barred|prevented|stopped|turned|denied from|entry|access|away|back',
      { needs: 'borne-in', change: 'stop', as: 'suspend', what: ['humanitarian'] },
    ],
    [
      '(the|an|some|more|first) (humanitarian|relief|food|medical|emergency) aid|relief|supplies|convoy~n|trucks|shipments|deliveries reached|reaches|arrived|arrives (in|at)',
      { what: ['humanitarian'], as: 'carry-out' },
    ],
    [
      '(the|an|some|more|first) (humanitarian|relief|food|medical|emergency) aid (supplies|convoy~n|trucks|shipments) reached|reaches|arrived|arrives (in|at)',
      { what: ['humanitarian'], as: 'carry-out' },
    ],
  ],
} as const satisfies MatterWords;
