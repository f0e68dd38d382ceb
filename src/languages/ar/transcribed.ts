import type { TranscribedWords } from '../words/names';

/**
 * How names of other languages look in Arabic letters: «أوكافور» writes a vowel at nearly every consonant, «استقبل» writes none.
 * Each group is a letter and those that stand right behind it more often in such names than in words of the language, or less often where the weight is negative.
 */
export const transcribed = {
  pairs: [
    [2, '-ه دز ز- شو غنو كو ندغ و-ف يف'],
    [
      1,
      '-بجدرزسغفكل ءا اكوي باروي تسشوي ثاي جوي حم خكو داجوي راتثخدغلمنوي زشغو س-اثحكنوي شقني صم طش عب غ-الهي فاوي قج ك-اسلي مابزوي نجرزسكلوي هوي وتخرسلني يبرزسغلو',
    ],
    [
      -1,
      '-حذصضقي ء- احذصضطع بتحطعغقكم تبتثجحخصضعغفقكمه ثرلو جثدرسمه ح-بدرفكل خبرم دبتخدعه ذاخكلي رعه زعل سبجدسه شدرعغه ص-احف ض-اموي ط-بر ظفي ع-اتدزسفني غزشم فجحخسشصضعقكمنه قبرفلمي كثدذزشغكه لبثخشضغقلم متجخسشصضغفلمن نحظقن هذزك وحضظعق يطعقه',
    ],
    [-2, 'تد ثم سف غت فبد كبم لج هجم'],
  ],
  unlike: {
    beginnings: 'وآبتثجحخدذرزسشصضطظعغفقكلمنه فآتثجحخذسشصضطظعغقكمه بآتثجحخذسشصضظعغفقكم لآبتثجحخدذرزسشصضطظعغفقكلمنه كآتثجحخدذسشصضطظعغفقكم',
    letters: ['ئ', 'ؤ', 'أ', 'إ'],
    endings: ['ة', 'ى', 'ء'],
  },
  said: 'قال قالت صرح صرحت أضاف أضافت وقال وقالت وصرح وصرحت وأضاف وأضافت فقال فقالت'.split(' '),
  going: (
    'زار زارت يزور تزور سيزور ستزور ليزور يزوران زارا غادر غادرت يغادر تغادر سيغادر ستغادر مغادرا مغادرة قصف قصفت يقصف احتل احتلت دخل دخلت يدخل سيدخل ' +
    'وزار وزارت ويزور وتزور وغادر وغادرت ويغادر'
  ).split(' '),
} as const satisfies TranscribedWords;
