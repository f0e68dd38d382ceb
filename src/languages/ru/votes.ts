/** How somebody votes, where no matter of its own is voted on. */
export const votes = {
  support: ['проголос~u|голос~u за', 'проголосует|проголосуют за', 'стал|стала|стали соавтором|соавторами (проекта) (резолюции)'],
  oppose: ['проголос~u|голос~u против', 'проголосует|проголосуют против'],
} as const;
