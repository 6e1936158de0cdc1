import { ProductView } from '@app/api/types';

/** How far a product is proven, in words: `2/3, còn thiếu 1`. */
export function provenWords({ required, shown }: Pick<ProductView, 'required' | 'shown'>): string {
  if (required === 1) return shown > 0 ? 'Đã có tài liệu' : 'Chưa có tài liệu';
  return shown < required
    ? `${shown}/${required}, còn thiếu ${required - shown}`
    : `Đủ, ${shown}/${required}`;
}

/** What is missing of a product: `Hội nghị tập huấn: còn thiếu 2 trong 3`. */
export function missingWords({
  name,
  required,
  shown,
}: Pick<ProductView, 'name' | 'required' | 'shown'>): string {
  return required === 1 ? name : `${name}: còn thiếu ${required - shown} trong ${required}`;
}
