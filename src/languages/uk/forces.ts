/** Nouns of those who fight, in the nominative, that stand for somebody alone, each with the noun by which a force named before is found. Folded. */
export const bareForces: Readonly<Record<string, string>> = {
  військові: 'армі',
  армія: 'армі',
  поліція: 'поліці',
  авіація: 'авіаці',
  повстанці: 'повстанц',
  заколотники: 'заколотник',
  бойовики: 'бойовик',
  сепаратисти: 'сепаратист',
  ополченці: 'ополченц',
  прикордонники: 'прикордонник',
  терористи: 'терорист',
  силовики: 'силовик',
  джихадисти: 'джихадист',
  окупанти: 'окупант',
};
