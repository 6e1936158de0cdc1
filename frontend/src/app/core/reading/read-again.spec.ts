import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { readAgainOn } from './read-again';

describe('reading again', () => {
  it('follows what changes, and a change during a reading after it', () => {
    const state = signal('draft');
    const isLoading = signal(true);
    let reloads = 0;
    TestBed.runInInjectionContext(() => readAgainOn(state, { isLoading, reload: () => ++reloads }));
    const settled = () => {
      TestBed.tick();
      return reloads;
    };
    expect(settled()).toBe(0);
    state.set('sent');
    expect(settled()).toBe(0);
    isLoading.set(false);
    expect(settled()).toBe(1);
    expect(settled()).toBe(1);
    state.set('approved');
    expect(settled()).toBe(2);
  });
});
