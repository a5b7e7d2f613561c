export const pieceWords = {
  over: 'A safe moment of yours',
  read: 'Read a safe moment of yours',
} as const;
