export { locale as ar } from '../languages/ar/generated/messages';
export { locale as en } from '../languages/en/generated/messages';
export { locale as ru } from '../languages/ru/generated/messages';
export { locale as uk } from '../languages/uk/generated/messages';
