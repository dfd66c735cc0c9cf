import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { browserDesktop } from '../../../renderer/desktop/browser-desktop';
import { DesktopProvider, useDesktop } from '../../../renderer/desktop/desktop-context';

function Host() {
  return <p>{useDesktop().kind}</p>;
}

test('everything below the provider knows its host', () => {
  render(
    <DesktopProvider desktop={browserDesktop()}>
      <Host />
    </DesktopProvider>,
  );
  expect(screen.getByText('browser')).toBeVisible();
});

test('without a provider it is a bug', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<Host />)).toThrow('DesktopProvider');
});
