/** The first parts of compounds with their numbers, and a ten before each unit: «двадцати» and «пяти» give «двадцатипяти». */
export function compoundNumbers(numbers: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const tens = numbers.filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0);
  const units = numbers.filter(([, value]) => value < 10 && Number.isInteger(value));
  return [...numbers, ...tens.flatMap(([ten, value]) => units.map(([unit, more]) => [ten + unit, value + more] as const))];
}
