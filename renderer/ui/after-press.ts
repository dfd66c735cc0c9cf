/** Whether a button of the mouse, a finger or a pen is down, and what waits for it. */
let isPressed = false;
let waiting: (() => void)[] = [];

/**
 * Runs at once, or as soon as what is pressed is let go: pressing a button takes the focus out of a field, and what the field then keeps, refuses
 * or puts in order must not move the button away from under the press. In the order of the calls, and before the press does anything.
 */
export function afterPress(run: () => void): void {
  if (isPressed) waiting.push(run);
  else run();
}

function press(): void {
  letGo();
  isPressed = true;
}

function letGo(): void {
  isPressed = false;
  const runs = waiting;
  waiting = [];
  for (const run of runs) run();
}

window.addEventListener('pointerdown', press, { capture: true });
for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, letGo, { capture: true });
// Somebody who goes to another window with the button down lets go of it there.
window.addEventListener('blur', letGo);
