import type { Finding } from '../../model/finding';

/** Where a finding is, in words: the file, the claim by its id, the field. */
export function placeOf({ source, claim, path }: Finding): string {
  const field = (claim === undefined ? path : path.slice(2)).join('.');
  return [source, claim === undefined ? undefined : `claim ${claim}`, field === '' ? undefined : field]
    .filter((part) => part !== undefined)
    .join(' · ');
}
