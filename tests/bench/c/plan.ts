import { constants } from '../../../src/engine/plan/elementary.ts'
import type { Node } from '../../../src/engine/plan/graph.ts'
import type { Plan } from '../../../src/engine/plan/plan.ts'
import { blockDraws, type Layout } from '../../../src/engine/wasm/memoryLayout.ts'
import { mainSource } from './main.ts'

/**
 * Write the plan as a C program with vectors of 128 bits: the same graph, blocks and elementary functions as the WebAssembly
 * module, so that what is compared is how close the module comes to what a C compiler makes of it.
 *
 * @param parts Into how many files to cut it, so that they can be compiled side by side.
 * @param target The node whose mean the program tells, to see that it works out the same.
 */
export function planProgram(plan: Plan, layout: Layout, blocks: number, target: number, parts: number): string[] {
  const names = layout.chunks.map((_, index) => `chunk${index}`)
  const main = mainSource({
    head: `${names.map((name) => `void ${name}(double *block, double *shared);`).join('\n')}
double steady[${plan.nodes.length}];
static double shared[${layout.slots - layout.kept + 1} * BLOCK] __attribute__((aligned(64)));`,
    steady: plan.nodes.length,
    inputs: plan.inputs.flatMap(({ node }) => (plan.nodes[node]?.varies ? [layout.slot[node] ?? 0] : [])),
    target: layout.slot[target] ?? 0,
    body: names.map((name) => `${name}(block, shared);`).join(' '),
    slots: layout.kept,
    blocks,
  })
  const functions = layout.chunks.map((nodes, index) => chunkFunction(plan, layout, nodes, index))
  const files = Array.from({ length: parts }, (_, part) => functions.filter((_, index) => index % parts === part))
  return [main, ...files.map((file) => `${head}\n${file.join('\n')}\n`)]
}

function chunkFunction({ nodes }: Plan, { slot, kept }: Layout, chunk: readonly number[], index: number): string {
  const here = new Set(chunk)
  const column = (place: number): string => {
    const at = slot[place] ?? 0
    return at < kept ? `block + ${at * blockDraws}` : `shared + ${(at - kept) * blockDraws}`
  }
  const side = (place: number) => {
    if (here.has(place)) return `n${place}`
    return nodes[place]?.varies ? `*(const v2 *)(${column(place)} + i)` : `both(steady[${place}])`
  }
  const lines = chunk.map((place) => {
    const node = nodes[place]
    if (!node) return ''
    const store = (slot[place] ?? -1) >= 0 ? ` *(v2 *)(${column(place)} + i) = n${place};` : ''
    return `    v2 n${place} = ${operation(node, side)};${store}`
  })
  return `void chunk${index}(double *block, double *shared) {\n  for (long i = 0; i < ${blockDraws}; i += 2) {\n${lines.join('\n')}\n  }\n}`
}

function operation({ operation, left, right }: Node, side: (place: number) => string): string {
  const [a, b] = [side(left), right >= 0 ? side(right) : '']
  switch (operation) {
    case 'add':
      return `${a} + ${b}`
    case 'subtract':
      return `${a} - ${b}`
    case 'multiply':
      return `${a} * ${b}`
    case 'divide':
      return `${a} / ${b}`
    case 'negative':
      return `-${a}`
    case 'less':
    case 'lessEqual':
    case 'greater':
    case 'greaterEqual':
    case 'equal':
    case 'notEqual':
      return `truth(${a} ${comparisons[operation]} ${b})`
    default:
      return `v_${operation}(${b ? `${a}, ${b}` : a})`
  }
}

const comparisons = { less: '<', lessEqual: '<=', greater: '>', greaterEqual: '>=', equal: '==', notEqual: '!=' } as const

const defines = Object.entries(constants).map(([name, value]) => `#define ${name} ${value.toExponential(20)}`)

const head = `#include <math.h>
typedef double v2 __attribute__((vector_size(16)));
typedef long long w2 __attribute__((vector_size(16)));
#define INLINE static inline __attribute__((always_inline))
extern double steady[];
${defines.join('\n')}
INLINE v2 both(double x) { return (v2){ x, x }; }
INLINE v2 choose(w2 mask, v2 yes, v2 no) { return (v2)(((w2)yes & mask) | ((w2)no & ~mask)); }
INLINE v2 truth(w2 mask) { return (v2)((w2)both(1) & mask); }
INLINE v2 v_min(v2 a, v2 b) { return choose(a != a, a, choose(b < a, b, choose(b != b, b, a))); }
INLINE v2 v_max(v2 a, v2 b) { return choose(a != a, a, choose(b > a, b, choose(b != b, b, a))); }
INLINE v2 v_abs(v2 a) { return (v2)((w2)a & ~(w2)both(-0.0)); }
INLINE v2 v_sqrt(v2 a) { return (v2){ sqrt(a[0]), sqrt(a[1]) }; }
INLINE v2 v_exp(v2 x) {
  v2 rounded = x * log2e + magic, k = rounded - magic, upper = x - k * ln2Hi, lower = k * ln2Lo, r = upper - lower, t = r * r;
  v2 c = r - t * (p1 + t * (p2 + t * (p3 + t * (p4 + t * p5))));
  v2 y = 1.0 - (lower - (r * c) / (2.0 - c) - upper);
  v2 scale = (v2)(((w2)rounded - (w2)both(magic) + 1022) << 52);
  return choose(x > mostExponent, both(INFINITY), choose(x < leastExponent, both(0), y * scale * 2.0));
}
INLINE v2 v_log(v2 x) {
  const long long offset = (long long)(0x3ff00000 - 0x3fe6a09e) << 32, base = 0x3fe6a09eLL << 32;
  w2 bits = (w2)x + offset;
  v2 k = (v2)((w2)((unsigned long long __attribute__((vector_size(16))))bits >> 52) - 0x3ff + (w2)both(magic)) - magic;
  v2 f = (v2)((bits & 0xfffffffffffffLL) + base) - 1.0, half = 0.5 * f * f, s = f / (2.0 + f), z = s * s, w = z * z;
  v2 even = w * (lg2 + w * (lg4 + w * lg6)), odd = z * (lg1 + w * (lg3 + w * (lg5 + w * lg7)));
  v2 result = choose(x < INFINITY, s * (half + (odd + even)) + k * ln2Lo - half + f + k * ln2Hi, x);
  return choose(x < 0.0, both(NAN), choose(x < leastNormal, both(-INFINITY), result));
}
INLINE v2 v_power(v2 a, v2 b) { return choose(b == 0.0, both(1), v_exp(b * v_log(a))); }
`
