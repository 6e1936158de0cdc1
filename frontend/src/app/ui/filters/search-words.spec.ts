import { TestBed } from '@angular/core/testing';
import { SearchWords } from './search-words';

describe('the words a list is searched by', () => {
  const open = async () => {
    const fixture = TestBed.createComponent(SearchWords);
    fixture.componentRef.setInput('label', 'Tìm theo trích yếu');
    fixture.componentRef.setInput('value', 'tuyên truyền');
    const asked: string[] = [];
    fixture.componentInstance.searched.subscribe((words) => asked.push(words));
    await fixture.whenStable();
    const field = (fixture.nativeElement as HTMLElement).querySelector('input')!;
    const type = (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input'));
    };
    return { fixture, field, type, asked };
  };

  it('are asked for with the button, not while they are typed', async () => {
    const { fixture, type, asked } = await open();
    type('đối thoại');
    expect(asked).toEqual([]);
    (fixture.nativeElement as HTMLElement).querySelector('button')!.click();
    expect(asked).toEqual(['đối thoại']);
  });

  it('are gone when the filters are taken off', async () => {
    const { fixture, field } = await open();
    expect(field.value).toBe('tuyên truyền');
    fixture.componentRef.setInput('value', undefined);
    await fixture.whenStable();
    expect(field.value).toBe('');
  });
});
