import { blockDraws } from '../../../src/engine/wasm/memoryLayout.ts'

/** What a program of columns is told. */
export interface Main {
  /** What `body` needs. */
  readonly head: string
  /** What works out one block: all columns of 128 draws, one after the other, from `double *block` on. */
  readonly body: string
  /** Doubles that it reads into its `steady` first. */
  readonly steady: number
  /** Columns that it reads then, one after the other, by their place in a block. */
  readonly inputs: readonly number[]
  /** The column whose mean it tells. */
  readonly target: number
  readonly slots: number
  readonly blocks: number
}

/** The frame of a C program: it reads its columns from standard input, then answers each line with the milliseconds of one run and a mean. */
export function mainSource({ head, body, steady, inputs, target, slots, blocks }: Main): string {
  return `#include <stdio.h>
#include <stdlib.h>
#include <time.h>
enum { BLOCK = ${blockDraws}, BLOCKS = ${blocks}, LENGTH = ${slots} * BLOCK };
${head}
static const int inputs[] = { ${inputs.join(', ')} };
int main(void) {
  double *memory = aligned_alloc(64, (size_t)BLOCKS * LENGTH * 8);
  if (!memory || fread(steady, 8, ${steady}, stdin) != ${steady}) return 1;
  for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++)
    for (size_t b = 0; b < BLOCKS; b++)
      if (fread(memory + b * LENGTH + (size_t)inputs[i] * BLOCK, 8, BLOCK, stdin) != BLOCK) return 1;
  char line[16];
  while (fgets(line, sizeof line, stdin)) {
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (size_t b = 0; b < BLOCKS; b++) { double *block = memory + b * LENGTH; ${body} }
    clock_gettime(CLOCK_MONOTONIC, &to);
    double sum = 0;
    for (size_t b = 0; b < BLOCKS; b++)
      for (size_t draw = 0; draw < BLOCK; draw++) sum += memory[b * LENGTH + (size_t)${target} * BLOCK + draw];
    printf("%.6f %.17g\\n", (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6, sum / BLOCKS / BLOCK);
    fflush(stdout);
  }
  return 0;
}
`
}
