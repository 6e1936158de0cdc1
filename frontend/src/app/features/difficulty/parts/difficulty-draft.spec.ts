import { DifficultyView } from '@app/api/types';
import { EMPTY_DRAFT, draftOf, filled, sameDraft } from './difficulty-draft';

const VIEW = {
  planId: 'p',
  work: [{ id: 'a' }, { id: 'b' }],
  kind: 'FUNDING',
  description: 'Thiếu kinh phí',
  proposal: '',
} as unknown as DifficultyView;

describe('what a unit types about a difficulty', () => {
  it('begins with what stands there', () => {
    expect(draftOf(VIEW).assignmentIds).toEqual(['a', 'b']);
    expect(sameDraft(draftOf(VIEW), draftOf(VIEW))).toBe(true);
    expect(sameDraft(draftOf(VIEW), { ...draftOf(VIEW), proposal: 'Cấp bổ sung' })).toBe(false);
  });

  it('is sent only with a kind', () => {
    expect(filled(draftOf(VIEW)).kind).toBe('FUNDING');
    expect(() => filled(EMPTY_DRAFT)).toThrow();
  });
});
