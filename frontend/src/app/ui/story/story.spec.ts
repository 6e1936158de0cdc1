import { TestBed } from '@angular/core/testing';
import { Story, StoryEvent } from './story';

const event = (words: string, actorTitle = ''): StoryEvent => ({
  recordedAt: '2024-02-28T02:05:00Z',
  actorName: 'Nguyễn Văn An',
  actorTitle,
  words,
});

describe('a story', () => {
  it('stands with the newest on top, and says who did it in which position', async () => {
    const fixture = TestBed.createComponent(Story<StoryEvent>);
    fixture.componentRef.setInput('events', [
      event('Đã đăng tin.'),
      { ...event('Thiếu đường dẫn.', 'Chánh Văn phòng'), reference: '125/BC-SLĐTBXH' },
    ]);
    fixture.componentRef.setInput('what', () => 'Trả lại');
    await fixture.whenStable();
    const told = [...(fixture.nativeElement as HTMLElement).querySelectorAll('li')].map((li) =>
      [...li.querySelectorAll('p')].map((p) => p.textContent.trim().replace(/\s+/g, ' ')),
    );
    expect(told).toEqual([
      ['Trả lại', '125/BC-SLĐTBXH', 'Thiếu đường dẫn.', '28/02/2024 09:05 · Nguyễn Văn An, Chánh Văn phòng'],
      ['Trả lại', 'Đã đăng tin.', '28/02/2024 09:05 · Nguyễn Văn An'],
    ]);
  });
});
