import { EMPTY_REGIME, NEW_LIMIT, RegimeDraft, contentOf, draftOf } from './regime-draft';

const draft: RegimeDraft = {
  ...EMPTY_REGIME,
  name: ' Báo cáo quý ',
  subjects: { kind: 'CHOSEN', unitIds: ['a'], groupId: 'g' },
  frequency: 'QUARTER',
  cutOffDay: '20',
  limits: [{ ...NEW_LIMIT, level: 'Phòng', receiver: 'Sở' }],
};

describe('a regime in its form', () => {
  it('leaves behind what belongs to another choice', () => {
    const content = contentOf(draft);
    expect(content).toMatchObject({ name: 'Báo cáo quý', cutOffDay: null, planId: null });
    expect(content.subjects).toEqual({ kind: 'CHOSEN', unitIds: ['a'], groupId: null });
    expect(contentOf({ ...draft, cutOffRule: 'DAY_OF_LAST_MONTH' }).cutOffDay).toBe(20);
    expect(contentOf({ ...draft, openDaysAhead: '7' }).openDaysAhead).toBe(7);
    expect(contentOf({ ...draft, kind: 'THEMATIC', openDaysAhead: '99' })).toMatchObject({
      frequency: null,
      openDaysAhead: 0,
    });
  });

  it('sends numbers as numbers and nothing chosen as nothing', () => {
    expect(contentOf(draft).limits[0]?.number).toBe(2);
    expect(contentOf(EMPTY_REGIME)).toMatchObject({ subjects: null, frequency: null, openDaysAhead: 0 });
  });

  it('comes back as it was sent', () => {
    expect(contentOf(draftOf(contentOf(draft)))).toEqual(contentOf(draft));
  });
});
