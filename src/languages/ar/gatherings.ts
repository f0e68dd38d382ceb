import { foldText } from '../../text';
import type { GatheringWords } from '../words/gatherings';

const words = (list: string): readonly string[] => list.split(' ').map(foldText);

/** «دعت القمة العربية», «شدد البيان الختامي للاجتماع»: meetings and papers that take a stand as a body does. */
export const gatherings: GatheringWords = {
  meetings: words('قمه اجتماع اجتماعات مؤتمر لقاء دوره ملتقي منتدي مجموعه ترويكا'),
  members: words('دول'),
  seats: words('اعضاء'),
  bodies: words('مجلس'),
  papers: words('بيان اعلان بلاغ'),
  issued: words('صادر صادره'),
  from: words('عن'),
  glues: ['ال', 'لل', 'ل', ''],
  adjectives: words(
    'مشترك مشتركه عام عامه طاري طاريه موسع موسعه مصغر مصغره مغلق مغلقه اول اولي ثاني ثانيه ثالث ثالثه رابع رابعه خامس خامسه سادس سادسه سابع سابعه ثامن ثامنه تاسع تاسعه عاشر عاشره غير عادي عاديه',
  ),
  between: words('وزراء خارجيه دفاع داخليه قاده رؤساء زعماء دول دوله مجلس وزاري منظمه اعضاء مندوبي مندوبين دائمين سفراء ممثلي'),
};
