import { TestBed } from '@angular/core/testing';
import { Column } from './column';
import { DataTable } from './data-table';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly until: string | null;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', label: 'Chức vụ', text: ({ name }) => name },
  { key: 'until', label: 'Đến hết ngày', text: ({ until }) => until },
  { key: 'moves', label: '', text: () => 'Sửa' },
];

describe('a table that becomes cards on a phone', () => {
  const cells = async () => {
    const fixture = TestBed.createComponent(DataTable<Row>);
    fixture.componentRef.setInput('caption', 'Vị trí công tác');
    fixture.componentRef.setInput('columns', COLUMNS);
    fixture.componentRef.setInput('rows', [{ id: 'a', name: 'Chuyên viên', until: null }]);
    await fixture.whenStable();
    return [...(fixture.nativeElement as HTMLElement).querySelectorAll('td')];
  };

  it('writes the name of the column before what stands in it', async () => {
    const [name] = await cells();
    expect(name!.dataset['label']).toBe('Chức vụ');
    expect(name!.classList).not.toContain('blank');
  });

  it('leaves out the name of a column in which nothing stands', async () => {
    const [, until] = await cells();
    expect(until!.classList).toContain('blank');
  });

  it('writes no empty name for a column without a heading', async () => {
    const [, , moves] = await cells();
    expect(moves!.hasAttribute('data-label')).toBe(false);
  });
});
