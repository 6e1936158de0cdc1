import { TestBed } from '@angular/core/testing';
import { QrCode } from './qr-code';

describe('a QR code', () => {
  it('is drawn dark on light with a name for those who do not see it', async () => {
    const fixture = TestBed.createComponent(QrCode);
    fixture.componentRef.setInput('text', 'otpauth://totp/Ti%E1%BA%BFn:an?secret=JBSWY3DPEHPK3PXP');
    fixture.componentRef.setInput('label', 'Mã QR để quét');
    await fixture.whenStable();
    const svg = (fixture.nativeElement as HTMLElement).querySelector('svg');
    expect(svg?.getAttribute('aria-label')).toBe('Mã QR để quét');
    expect(svg?.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
    expect(svg?.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h1v1h-1z/);
  });
});
