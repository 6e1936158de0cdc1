import { Service, inject } from '@angular/core';
import { AssignmentView, StoryKind } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { HoldingApi } from './holding-api';

const SAID: Partial<Record<StoryKind, string>> = {
  CONFIRMED: 'Đã xác nhận hoàn thành.',
  RETURNED: 'Đã trả lại cho đơn vị.',
  RECEIVED: 'Đã nhận việc.',
  DECLINED: 'Đã từ chối, Văn phòng sẽ phân công lại.',
  SUSPENDED: 'Đã tạm dừng.',
  RESUMED: 'Đã cho tiếp tục.',
  WITHDRAWN: 'Đã cho thôi thực hiện.',
  DUE_SET: 'Đã đặt hạn riêng.',
};

/** Says what was done and, for as long as the server allows it, offers to take it back. */
@Service()
export class Undoing {
  private readonly api = inject(HoldingApi);
  private readonly notice = inject(Notice);

  /** The assignment as it stands after it was taken back; nothing when the person let it be. */
  async offer(after: AssignmentView): Promise<AssignmentView | undefined> {
    const kind = after.story.at(-1)?.kind;
    const words = kind && SAID[kind];
    if (!words) return undefined;
    if (!after.moves.includes('UNDO')) {
      this.notice.say(words);
      return undefined;
    }
    return (await this.notice.offer(words, 'Hoàn tác')) ? this.undo(after) : undefined;
  }

  private async undo(after: AssignmentView): Promise<AssignmentView | undefined> {
    try {
      const undone = await this.api.undo(after);
      this.notice.say('Đã hoàn tác.');
      return undone;
    } catch (error) {
      this.notice.say(Problem.of(error).detail);
      return undefined;
    }
  }
}
