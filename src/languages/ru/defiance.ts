import type { Slotted } from '../words/claims';

/** Time that is given to somebody to do something: who gives it demands that. */
export const deadlines = [
  'дал|дала|дало|дали|дает|дают|даст|дадут|отвел|отвела|отвели … часов|часа|час|дней|дня|день|суток|сутки|недел~n|неделю|месяц|месяца на|чтобы',
] as const satisfies readonly Slotted[];

/** What is not yielded to, with the negation: «не поддастся угрозам». */
export const defiance = [
  'не подда~K|поддастся|поддадутся|поддадимся|поддаемся|подчин~I|подчиня~v|подчинятся|уступ~i|уступа~v|прогн~H|склон~I|капитулир~u|испуга~K|испугаются|бо~I|убо~I (перед|под)',
] as const satisfies readonly Slotted[];

/** How near a matter is: «близки к соглашению». */
export const nearness = [
  'близок|близка|близко|близки|приблизился|приблизилась|приблизились|приближаются|приближается к',
] as const satisfies readonly Slotted[];
