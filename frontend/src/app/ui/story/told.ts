import { writtenMoment } from '../format/day';
import { StoryEvent } from './story';

/** What was added to a story since it was read, in a line each: `Trả lại lúc 10:05, Lê Thị Hoa, Chuyên viên: “Thiếu ảnh”`. */
export function toldSince<T extends StoryEvent>(
  before: readonly T[],
  now: readonly T[],
  what: (event: T) => string,
): readonly string[] {
  return now.slice(before.length).map((event) => {
    const [day, time] = writtenMoment(event.recordedAt).split(' ');
    const who = [event.actorName, event.actorTitle].filter(Boolean).join(', ');
    const words = [event.reference, event.words].filter(Boolean).join('. ');
    return `${what(event)} lúc ${time} ngày ${day}, ${who}${words ? `: “${words}”` : ''}`;
  });
}
