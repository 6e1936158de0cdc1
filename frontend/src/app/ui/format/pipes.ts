import { Pipe, PipeTransform } from '@angular/core';
import { writtenDay, writtenMoment } from './day';

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** `{{ plan.issuedOn | day }}` gives `28/02/2024`, nothing for no date. */
@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  transform(iso: string | null | undefined): string {
    return iso ? writtenDay(iso) : '';
  }
}

/** `{{ event.recordedAt | moment }}` gives `28/02/2024 14:05`. */
@Pipe({ name: 'moment' })
export class MomentPipe implements PipeTransform {
  transform(iso: string | null | undefined): string {
    return iso ? writtenMoment(iso) : '';
  }
}

/** `{{ 1234.5 | figure }}` gives `1.234,5`. */
@Pipe({ name: 'figure' })
export class FigurePipe implements PipeTransform {
  transform(value: number | null | undefined): string {
    return value === null || value === undefined ? '' : NUMBER.format(value);
  }
}

/** `{{ file.size | fileSize }}` gives `1,2 MB`. */
@Pipe({ name: 'fileSize' })
export class FileSizePipe implements PipeTransform {
  transform(bytes: number): string {
    if (bytes < 1024) return `${bytes} byte`;
    if (bytes < 1024 * 1024) return `${NUMBER.format(bytes / 1024)} KB`;
    return `${NUMBER.format(bytes / 1024 / 1024)} MB`;
  }
}
