/** Nouns of those who fight, in the nominative, that stand for somebody alone, each with the noun by which a force named before is found. Folded. */
export const bareForces: Readonly<Record<string, string>> = {
  военные: 'арми',
  армия: 'арми',
  полиция: 'полици',
  авиация: 'авиаци',
  повстанцы: 'повстанц',
  мятежники: 'мятежник',
  боевики: 'боевик',
  сепаратисты: 'сепаратист',
  ополченцы: 'ополченц',
  пограничники: 'пограничник',
  террористы: 'террорист',
  силовики: 'силовик',
  джихадисты: 'джихадист',
};
