import { describe, expect, test } from 'vitest';
import { browserDesktop } from '../../../../renderer/desktop/browser-desktop';
import { exportJson } from '../../../../renderer/features/export/export-json';
import { toastQueue } from '../../../../renderer/ui/toast';
import { writeDraft } from '../../../../shared/commands/definitions';
import type { DefinitionId } from '../../../../shared/ids';
import { parse } from '../../../../shared/workshop/parse';
import type { Workshop } from '../../../../shared/workshop/schema';
import { says } from '../../../support/diagnosis';
import { newWorkshop, NOW } from '../../../support/new-workshop';
import { after } from '../../../support/run-commands';
import { signedWorkshop } from '../../../support/signed-workshop';

async function exported(workshop: Workshop): Promise<string> {
  toastQueue.clear();
  let saved = '';
  const saveText = async ({ suggestedName, text }: { readonly suggestedName: string; readonly text: string }) => {
    saved = text;
    return { status: 'saved', name: suggestedName } as const;
  };
  await exportJson({ ...browserDesktop(), saveText }, workshop);
  return saved;
}

const said = () => toastQueue.visibleToasts[0]?.content.message;

function answered(revealedAt: typeof NOW | null): Workshop {
  const start = newWorkshop();
  const { diagnosis } = after(start, says('marketing', 'MS1', 'SEALED WORDS'));
  return { ...start, diagnosis: { ...diagnosis, revealedAt } };
}

describe('the JSON file', () => {
  test('reads back as the same workshop', async () => {
    const read = parse(await exported(signedWorkshop()));
    expect(read.ok && read.value).toEqual(signedWorkshop());
    expect(said()).toBe('Saved alder-surveyors-spring-alignment.parley.json');
  });

  test('holds nothing that is still sealed, and says so', async () => {
    expect(await exported(answered(null))).not.toContain('SEALED WORDS');
    expect(said()).toMatch(/What is still sealed is not in it/);
  });

  test('holds no draft of a term before both are revealed, and says so', async () => {
    const { definitions } = after(newWorkshop(), writeDraft('DF2' as DefinitionId, 'sales', 'SEALED WORDS'));
    expect(await exported({ ...answered(NOW), definitions })).not.toMatch(/"sales": ?"SEALED WORDS"/);
    expect(said()).toMatch(/still sealed is not in it/);
  });

  test('holds the answers once they are revealed', async () => {
    expect(await exported(answered(NOW))).toContain('SEALED WORDS');
    expect(said()).not.toMatch(/sealed/);
  });
});
