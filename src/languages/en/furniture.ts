import type { FurnitureWords } from '../words/furniture';

export const furniture = {
  credits: [
    'photo|photos|image|images|picture|video|graphic|caption',
    'photo credit|courtesy|by',
    'image credit',
    'file photo|image',
    'reporting|editing|writing by',
    'additional reporting by',
    'credit',
    'source',
    'getty images',
  ],
  related: [
    'read more|also|next',
    'read our',
    'see also|more',
    'related',
    'related stories|story|articles|article|news|coverage|topics|links',
    'more on this',
    'more from',
    'watch|listen now',
    'watch :',
    'listen :',
    'also read',
    'click here',
    'subscribe',
    'sign up',
    'follow us',
    'share this',
    "don't miss",
    'recommended',
    'most read',
    'editors note',
    'press release',
    'for immediate release',
    'for more information',
  ],
  labels: ['breaking', 'breaking news', 'update', 'updated', 'urgent', 'exclusive', 'live', 'watch', 'opinion', 'analysis'],
  agencies: [
    'reuters',
    'ap',
    'associated press',
    'afp',
    'bloomberg',
    'upi',
    'xinhua',
    'tass',
    'interfax',
    'ukrinform',
    'bbc',
    'cnn',
    'dpa',
    'anadolu',
    'wam',
    'spa',
  ],
  common: `
    the of and to in a that is was for it with as his on be at by he had not are but from or have an they which one you were her all she there would
    their we him been has when who will more no if out so said what up its about into than them can only other new some could these two may then do
    first any my now such like our over me even most made after also did many before must through years where much your way down should because each
    both during between against under while agreed says told will over amid since`,
  strangers: `
    le les des du et une est dans que qui pour avec sont aux ce cette ses leur mais ont ete nous vous entre der das und die am uber durch aber wie noch nur zum zur beim beiden ist nicht
    ein eine dem mit von zu auf fur sich auch wird sind bei nach wurde hat dass el las por una para como mas pero sus fue este esta
    han sobre il lo gli di che sono della nel dei alla anche piu um uma nao dos pelo ao foi de het een en niet zijn voor te dat ook
    maar ve bir bu icin ile olarak daha cok gibi olan oldu na nie sie jest ze przez og det som pa ikke av att och till yang dengan
    untuk ini itu dari pada tidak akan cu nu care pentru din fost ca`,
  particles: 'von der de des del den van di el du la le dos',
  strangeLetters: 'ßþðøæœłđıəħőű¿¡',
  strangeParts: [],
} as const satisfies FurnitureWords;
