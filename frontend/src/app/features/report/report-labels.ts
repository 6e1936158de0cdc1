/** The texts a unit writes, in the order of the document. */
export const NARRATIVES = [
  ['results', 'Kết quả nổi bật'],
  ['difficulties', 'Khó khăn, vướng mắc'],
  ['proposals', 'Đề xuất, kiến nghị'],
  ['nextSteps', 'Nhiệm vụ thời gian tới'],
] as const;

export type NarrativeKey = (typeof NARRATIVES)[number][0];
