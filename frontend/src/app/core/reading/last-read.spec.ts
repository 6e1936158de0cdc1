import { signal } from '@angular/core';
import { lastRead } from './last-read';

describe('what was read last', () => {
  const id = signal('a');
  const read = signal<string | undefined>(undefined);
  const failed = signal(false);
  const resource = {
    hasValue: () => !failed() && read() !== undefined,
    value: () => {
      if (failed()) throw new Error('no value while it fails');
      return read();
    },
  };
  const last = lastRead(resource, id);

  it('stays when a later reading fails, with what a move gave back', () => {
    expect(last()).toBeUndefined();
    read.set('first');
    expect(last()).toBe('first');
    failed.set(true);
    expect(last()).toBe('first');
    last.set('moved');
    failed.set(false);
    read.set('second');
    expect(last()).toBe('second');
    last.set('moved again');
    failed.set(true);
    expect(last()).toBe('moved again');
  });

  it('is not shown for another thing', () => {
    id.set('b');
    expect(last()).toBeUndefined();
  });
});
