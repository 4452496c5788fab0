// The blocks of a card as a page sets them: steps that follow each other become one numbered list.
import type { CardBlockKind, CardBlockView } from '../ipc';

/** A run of steps, or one block of another kind. */
export type Piece =
  | { kind: 'steps'; /** The number of the first: steps are counted through the whole card. */ from: number; blocks: CardBlockView[] }
  | { kind: Exclude<CardBlockKind, 'step'>; block: CardBlockView };

/** The pieces of a card, in order. */
export function piecesOf(blocks: readonly CardBlockView[]): Piece[] {
  const pieces: Piece[] = [];
  let counted = 0;
  for (const block of blocks) {
    if (block.kind !== 'step') {
      pieces.push({ kind: block.kind, block });
      continue;
    }
    counted += 1;
    const last = pieces[pieces.length - 1];
    if (last?.kind === 'steps') last.blocks.push(block);
    else pieces.push({ kind: 'steps', from: counted, blocks: [block] });
  }
  return pieces;
}
