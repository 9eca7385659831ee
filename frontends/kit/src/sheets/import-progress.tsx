import { formatDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { Card } from '../page/card.tsx';
import { Button } from '../page/states.tsx';
import type { Import } from './sheet-types.ts';
import { waiting } from './use-import.ts';

interface ImportProgressProps {
  readonly current: Import;
  readonly onStop: () => void;
}

/** How far the checking or recording has got. It goes on while the page is open, and from there when it is opened again. */
export function ImportProgress({ current, onStop }: ImportProgressProps) {
  const { stage, counts, recorded, amended, name } = current;
  const isRecording = stage === 'RECORDING';
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const done = isRecording ? recorded + amended : all - (counts.READ ?? 0);
  const total = isRecording ? recorded + amended + waiting(counts) : all;
  const words = t(isRecording ? 'sheet.recording' : 'sheet.checking', {
    done: formatDecimal(String(done)),
    total: formatDecimal(String(total)),
  });
  return (
    <Card title={name}>
      <div className="ms-sheet-step">
        <p role="status">{words}</p>
        <progress className="ms-sheet-progress" max={Math.max(total, 1)} value={done} aria-label={words} />
        <p className="ms-quiet">{t(isRecording ? 'sheet.recording.hint' : 'sheet.checking.hint')}</p>
        <div className="ms-sheet-actions">
          <Button onClick={onStop}>{t(isRecording ? 'sheet.stop' : 'sheet.discard')}</Button>
        </div>
      </div>
    </Card>
  );
}
