import { useEffect, useRef, useState } from 'react';
import { type KeptFile, findUploadFault, uploadFile } from './upload.ts';

interface Target {
  readonly module: string;
  readonly unit: string;
  readonly onKept: (file: KeptFile) => void;
}

/** One upload at a time, with its progress in percent and the words of what went wrong. Leaving the page ends it. */
export function useUpload({ module, unit, onKept }: Target) {
  const [sending, setSending] = useState<{ readonly name: string; readonly percent: number }>();
  const [failure, setFailure] = useState<string>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  function cancel(): void {
    running.current?.abort();
    setSending(undefined);
  }

  async function send(file: File): Promise<void> {
    const fault = findUploadFault(file);
    setFailure(fault);
    if (fault) return;
    running.current = new AbortController();
    const { signal } = running.current;
    const onProgress = (percent: number) => setSending({ name: file.name, percent });
    onProgress(0);
    try {
      onKept(await uploadFile({ module, unit, file, onProgress, signal }));
    } catch (error) {
      setFailure((error as Error).message);
    }
    setSending(undefined);
  }

  return { sending, failure, send, cancel };
}
