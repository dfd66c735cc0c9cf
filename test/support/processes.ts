/** SIGKILL to a process and all that it started. Playwright makes every app it launches the leader of its own group. */
export async function killGroup(leader: number): Promise<void> {
  process.kill(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
  while (isAlive(leader)) await new Promise((resolve) => setTimeout(resolve, 10));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // no such process: that is what we wait for
  }
}
