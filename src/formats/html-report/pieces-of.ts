/** A stretch of text between two places where a claim's words begin or end, or a line ends. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Numbers of the claims whose words it is, ascending. */
  readonly claims: readonly number[];
  /** Those of them whose words begin with it. */
  readonly begins: readonly number[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly claim: number;
}

/**
 * Cuts a text where spans begin and end, so that spans that overlap are told apart: one list of pieces a line. Spans outside the text are left out.
 *
 * @example
 * piecesOf('a truce', [{ start: 2, end: 7, claim: 1 }])[0]?.map(({ claims }) => claims); // → [[], [1]]
 */
export function piecesOf(text: string, spans: readonly Span[]): Piece[][] {
  const inside = spans
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const seen = new Set<number>();
  let waiting = 0;
  let open: Span[] = [];
  return linesOf(text).map((line) => {
    const pieces: Piece[] = [];
    let at = line.start;
    while (at < line.end) {
      open = open.filter(({ end }) => end > at);
      const begins: number[] = [];
      while (waiting < inside.length && inside[waiting]!.start <= at) {
        const span = inside[waiting]!;
        if (span.end > at) open.push(span);
        if (span.end > at && !seen.has(span.claim)) begins.push(span.claim);
        seen.add(span.claim);
        waiting += 1;
      }
      const end = Math.min(line.end, inside[waiting]?.start ?? line.end, ...open.map((span) => span.end));
      const ascending = (claims: Iterable<number>) => [...new Set(claims)].sort((a, b) => a - b);
      pieces.push({ start: at, end, claims: ascending(open.map(({ claim }) => claim)), begins: ascending(begins) });
      at = end;
    }
    return pieces;
  });
}

function linesOf(text: string): { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
