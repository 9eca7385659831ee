import type { ReactNode } from 'react';
import { t } from '../i18n/messages.ts';
import { APPEARANCE, type Shape, type Standing } from './standing.ts';

const SHAPES: Record<Shape, ReactNode> = {
  tick: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.5 8.2l2.4 2.4 4.6-5" stroke="#fff" strokeWidth="1.8" fill="none" />
    </>
  ),
  disc: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  triangle: <path d="M8 1l7.2 13H.8z" fill="currentColor" />,
  square: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="1.5" fill="currentColor" />
      <path d="M5 8h6" stroke="#fff" strokeWidth="2" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />,
};

interface LightProps {
  readonly standing: Standing;
  /** Writes the word beside the shape; otherwise it is there for a pointer and for screen readers. */
  readonly word?: boolean;
  readonly size?: number;
}

/** A light: shape, colour and word. */
export function Light({ standing, word = false, size = 16 }: LightProps) {
  const { shape, tone } = APPEARANCE[standing];
  const name = standingWord(standing);
  return (
    <span className={`ms-light ms-lamp-${tone}`} title={word ? undefined : name}>
      <svg
        viewBox="0 0 16 16"
        width={size}
        height={size}
        {...(word ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      >
        {SHAPES[shape]}
      </svg>
      {word && <span className="ms-light-word">{name}</span>}
    </span>
  );
}

export function standingWord(standing: Standing): string {
  return t(`standing.${standing}`);
}
