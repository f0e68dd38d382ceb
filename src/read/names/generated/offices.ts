// Written by scripts/generate-registry.ts from data/registry. Do not edit.

/** An office held on each line: office, state or body, holder, first day, last day. */
export const OFFICES = `
president|russia|vladimir-putin|2000-05-07|2008-05-06
president|russia|vladimir-putin|2012-05-07
president|united-states|joe-biden|2021-01-20|2025-01-20
president|united-states|donald-trump|2017-01-20|2021-01-20
president|united-states|donald-trump|2025-01-20
president|ukraine|volodymyr-zelenskyy|2019-05-20
foreign-minister|russia|sergei-lavrov|2004-03-09
foreign-minister|united-states|marco-rubio|2025-01-21
crown-prince|saudi-arabia|mohammed-bin-salman|2017-06-21
spokesperson|kremlin|dmitry-peskov|2012-05-22
press-secretary|kremlin|dmitry-peskov|2012-05-22
press-secretary|russia|dmitry-peskov|2012-05-22
`;

/** States that a head of government leads. */
export const PARLIAMENTARY = 'albania armenia australia austria bangladesh belgium bulgaria canada croatia czechia denmark estonia ethiopia finland georgia germany greece hungary iceland india iraq ireland israel italy japan latvia luxembourg malaysia malta nepal netherlands new-zealand north-macedonia norway pakistan portugal singapore slovakia slovenia spain sweden thailand united-kingdom';
