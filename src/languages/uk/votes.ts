/** How somebody votes, where no matter of its own is voted on. */
export const votes = {
  support: ['проголос~u|голос~u за', 'проголосує|проголосують за', 'став|стала|стали співавтором|співавторами (проєкту) (резолюції)'],
  oppose: ['проголос~u|голос~u проти', 'проголосує|проголосують проти'],
} as const;
