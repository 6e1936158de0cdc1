import { TestBed } from '@angular/core/testing';
import { Chip, ChipEditor } from './chip-editor';

const OPTIONS = [
  { key: 'unit:1', label: 'Văn phòng Sở', words: ['VP'] },
  { key: 'unit:2', label: 'Phòng Người có công', words: ['NCC'] },
];

describe('a line of chips', () => {
  const open = async (value: readonly Chip[] = []) => {
    const fixture = TestBed.createComponent(ChipEditor);
    fixture.componentRef.setInput('label', 'Chủ trì');
    fixture.componentRef.setInput('options', OPTIONS);
    fixture.componentRef.setInput('value', value);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const field = page.querySelector('input')!;
    const type = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    const enter = async (text: string) => {
      await type(text);
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 }));
      await fixture.whenStable();
    };
    const chips = () => fixture.componentInstance.value().map(({ label }) => label);
    return { page, field, type, enter, chips, settled: () => fixture.componentInstance.settled() };
  };

  it('finds a unit without accents and by its other names', async () => {
    const { enter, chips } = await open();
    await enter('nguoi co cong');
    await enter('vp');
    expect(chips()).toEqual(['Phòng Người có công', 'Văn phòng Sở']);
  });

  it('says when nothing is found and keeps what was typed', async () => {
    const { page, field, enter, chips } = await open();
    await enter('Phòng Bảo trợ');
    expect(chips()).toEqual([]);
    expect(field.value).toBe('Phòng Bảo trợ');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Phòng Bảo trợ');
  });

  it('says what was typed and has not become a chip', async () => {
    const { page, type, settled } = await open();
    expect(settled()).toBe(true);
    await type('van phong');
    expect(settled()).toBe(false);
    await type('');
    expect(settled()).toBe(true);
    expect(page.querySelector('[role=alert]')).toBeNull();
  });

  it('takes a chip out', async () => {
    const { page, chips } = await open([{ key: 'unit:1', label: 'Văn phòng Sở' }]);
    page.querySelector<HTMLElement>('[aria-label="Bỏ Văn phòng Sở"]')!.click();
    expect(chips()).toEqual([]);
  });
});
