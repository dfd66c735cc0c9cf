import { lstat } from 'node:fs/promises';
import path from 'node:path';

/** The first free one of "spring 2.parley.json", "spring 3.parley.json" and so on, beside "spring.parley.json". */
export async function freeNameBeside(file: string): Promise<string> {
  const [, stem = '', ending = ''] = NAME.exec(path.basename(file)) ?? [];
  for (let turn = 2; ; turn += 1) {
    const beside = path.join(path.dirname(file), `${stem} ${turn}${ending}`);
    if (await isFree(beside)) return beside;
  }
}

const isFree = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => false,
    () => true,
  );

const NAME = /^(.*?)((?:\.parley(?:-kit|-backup)?)?(?:\.[a-z0-9]{1,8})?)$/i;
