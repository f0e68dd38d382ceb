const WISH = 'want|wants|wanted|wish|wishes|wished|like (also|again|first|personally|once) to';

/** "I want to thank Qatar", "would like to commend": whoever says that they wish to say a thing says it. */
export const wishes = {
  thank: [
    `${WISH} (particularly|especially|sincerely) thank|congratulate|appreciate`,
    `${WISH} express (my|our|his|her|their|its) (deep|sincere) gratitude|appreciation|thanks`,
  ],
  support: [`${WISH} commend|praise|applaud|welcome|salute|recognize|recognise`],
  oppose: [`${WISH} condemn|denounce|deplore`],
  // "wants to end the war": what somebody means to do
  pledge: ['want|wants|wanted to'],
};
