/*
 * Kernel
 * ======
 *
 * The arithmetic of the network, for WebAssembly SIMD (128 bit, not relaxed, one thread): the same bytes on every machine.
 * Weights are int8 with a scale for each output, widened to int16 and packed in pairs; activations are int16. Sums of
 * products are whole numbers and therefore exact; what stays in floating point is computed one lane after the other in a
 * fixed order, and never depends on which other sentences are in the batch.
 *
 * Built by scripts/build-network-kernel.sh. The caller owns the memory; all widths are multiples of 8.
 */
#include <wasm_simd128.h>

#define EXPORT(name) __attribute__((export_name(name)))
#define STATE_SCALE 16383.0f

typedef signed char int8;
typedef short int16;

/* int8 [outputs][inputs] to int16 [outputs / 4][inputs / 2][4 outputs][2 inputs]. */
EXPORT("pack") void pack(const int8 *from, int16 *to, int outputs, int inputs) {
  for (int n = 0; n < outputs; n++)
    for (int k = 0; k < inputs; k++)
      to[(n / 4) * inputs * 4 + (k / 2) * 8 + (n % 4) * 2 + k % 2] = from[n * inputs + k];
}

static inline void finish(v128_t sum, const float *scale, const float *bias, float row, float *to) {
  v128_t value = wasm_f32x4_mul(wasm_f32x4_convert_i32x4(sum), wasm_v128_load(scale));
  value = wasm_f32x4_mul(value, wasm_f32x4_splat(row));
  wasm_v128_store(to, bias ? wasm_f32x4_add(value, wasm_v128_load(bias)) : value);
}

/* What `multiply` does for `count` rows (1 to 4, known to the compiler), 8 outputs at a time. */
static inline __attribute__((always_inline)) void tile(int count, const int16 *from, int width, const float *row_scales,
                                                       const int16 *packed, const float *scales, const float *bias, float *to,
                                                       int to_width, int outputs, int inputs) {
  for (int n = 0; n < outputs; n += 8) {
    const int16 *b0 = packed + n * inputs, *b1 = b0 + 4 * inputs;
    v128_t s[4][2];
    for (int m = 0; m < count; m++) s[m][0] = s[m][1] = wasm_i32x4_splat(0);
    for (int k = 0; k < inputs; k += 2) {
      v128_t x = wasm_v128_load(b0 + 4 * k), y = wasm_v128_load(b1 + 4 * k);
      for (int m = 0; m < count; m++) {
        v128_t a = wasm_v128_load32_splat(from + m * width + k);
        s[m][0] = wasm_i32x4_add(s[m][0], wasm_i32x4_dot_i16x8(a, x));
        s[m][1] = wasm_i32x4_add(s[m][1], wasm_i32x4_dot_i16x8(a, y));
      }
    }
    for (int m = 0; m < count; m++) {
      float *c = to + m * to_width + n, row = row_scales ? row_scales[m] : 1;
      finish(s[m][0], scales + n, bias ? bias + n : 0, row, c);
      finish(s[m][1], scales + n + 4, bias ? bias + n + 4 : 0, row, c + 4);
    }
  }
}

/* to[rows][outputs] = from[rows][inputs] * packed^T * scales + bias. */
EXPORT("multiply") void multiply(const int16 *from, int width, const float *row_scales, const int16 *packed, const float *scales,
                                 const float *bias, float *to, int to_width, int rows, int outputs, int inputs) {
  int m = 0;
  for (; m + 4 <= rows; m += 4)
    tile(4, from + m * width, width, row_scales ? row_scales + m : 0, packed, scales, bias, to + m * to_width, to_width, outputs, inputs);
  from += m * width;
  to += m * to_width;
  if (row_scales) row_scales += m;
  if (rows - m == 3) tile(3, from, width, row_scales, packed, scales, bias, to, to_width, outputs, inputs);
  if (rows - m == 2) tile(2, from, width, row_scales, packed, scales, bias, to, to_width, outputs, inputs);
  if (rows - m == 1) tile(1, from, width, row_scales, packed, scales, bias, to, to_width, outputs, inputs);
}

/*
 * Rounding to whole numbers (halves to the even one) of values below 2^22: added to this number they have no room for a
 * fraction, and the low bits of the sum are the whole number. The instructions for it give the same, but are many on x64;
 * so are those for the greater and the lesser, for the sake of values that are not numbers, which do not occur here.
 */
#define NO_FRACTION 12582912.0f

static inline v128_t whole_number(v128_t x) {
  return wasm_i32x4_sub(wasm_f32x4_add(x, wasm_f32x4_splat(NO_FRACTION)), wasm_f32x4_splat(NO_FRACTION));
}

/* e^x: 2^whole times a polynomial of the rest. */
static inline v128_t exponential(v128_t x) {
  x = wasm_f32x4_pmax(wasm_f32x4_pmin(x, wasm_f32x4_splat(80)), wasm_f32x4_splat(-80));
  v128_t large = wasm_f32x4_add(wasm_f32x4_mul(x, wasm_f32x4_splat(1.44269504f)), wasm_f32x4_splat(NO_FRACTION));
  v128_t whole = wasm_f32x4_sub(large, wasm_f32x4_splat(NO_FRACTION));
  v128_t f = wasm_f32x4_sub(x, wasm_f32x4_mul(whole, wasm_f32x4_splat(0.693147181f)));
  v128_t p = wasm_f32x4_splat(0.0083333f);
  p = wasm_f32x4_add(wasm_f32x4_mul(p, f), wasm_f32x4_splat(0.041666667f));
  p = wasm_f32x4_add(wasm_f32x4_mul(p, f), wasm_f32x4_splat(0.16666667f));
  p = wasm_f32x4_add(wasm_f32x4_mul(p, f), wasm_f32x4_splat(0.5f));
  p = wasm_f32x4_add(wasm_f32x4_mul(p, f), wasm_f32x4_splat(1));
  p = wasm_f32x4_add(wasm_f32x4_mul(p, f), wasm_f32x4_splat(1));
  /* The low bits of `large` are the whole number; the others are shifted out. */
  v128_t power = wasm_i32x4_shl(wasm_i32x4_add(large, wasm_i32x4_splat(127)), 23);
  return wasm_f32x4_mul(p, power);
}

static inline v128_t sigmoid(v128_t x) {
  v128_t one = wasm_f32x4_splat(1);
  return wasm_f32x4_div(one, wasm_f32x4_add(one, exponential(wasm_f32x4_neg(x))));
}

static inline v128_t hyperbolic(v128_t x) {
  v128_t one = wasm_f32x4_splat(1);
  v128_t e = exponential(wasm_f32x4_mul(x, wasm_f32x4_splat(-2)));
  return wasm_f32x4_sub(wasm_f32x4_div(wasm_f32x4_splat(2), wasm_f32x4_add(one, e)), one);
}

static inline void store_state(v128_t value, int16 *to, int16 *copy) {
  v128_t whole = whole_number(wasm_f32x4_mul(value, wasm_f32x4_splat(STATE_SCALE)));
  v128_t narrow = wasm_i16x8_narrow_i32x4(whole, whole);
  wasm_v128_store64_lane(to, narrow, 0);
  wasm_v128_store64_lane(copy, narrow, 0);
}

/*
 * One direction of one LSTM layer over sentences sorted by falling length. `inputs` holds rows of gates already fed with
 * the layer's input and bias; `rows` names the row of each word. Words of sentence b are starts[b] .. + lengths[b].
 */
EXPORT("lstm") void lstm(const float *inputs, int inputs_width, const int *rows, const int16 *packed, const float *scales, int16 *to,
                         int to_width, int size, const int *starts, const int *lengths, int sentences, int reverse, int16 *state,
                         float *cell, float *gates) {
  for (int n = 0; n < sentences * size; n++) { state[n] = 0; cell[n] = 0; }
  for (int step = 0; step < lengths[0]; step++) {
    int active = 0;
    while (active < sentences && lengths[active] > step) active++;
    multiply(state, size, 0, packed, scales, 0, gates, 4 * size, active, 4 * size, size);
    for (int b = 0; b < active; b++) {
      int word = starts[b] + (reverse ? lengths[b] - 1 - step : step);
      const float *x = inputs + rows[word] * inputs_width, *g = gates + b * 4 * size;
      float *c = cell + b * size;
      int16 *h = state + b * size, *o = to + word * to_width;
      for (int k = 0; k < size; k += 4) {
        v128_t in = sigmoid(wasm_f32x4_add(wasm_v128_load(g + k), wasm_v128_load(x + k)));
        v128_t forget = sigmoid(wasm_f32x4_add(wasm_v128_load(g + size + k), wasm_v128_load(x + size + k)));
        v128_t fresh = hyperbolic(wasm_f32x4_add(wasm_v128_load(g + 2 * size + k), wasm_v128_load(x + 2 * size + k)));
        v128_t out = sigmoid(wasm_f32x4_add(wasm_v128_load(g + 3 * size + k), wasm_v128_load(x + 3 * size + k)));
        v128_t now = wasm_f32x4_add(wasm_f32x4_mul(forget, wasm_v128_load(c + k)), wasm_f32x4_mul(in, fresh));
        wasm_v128_store(c + k, now);
        store_state(wasm_f32x4_mul(out, hyperbolic(now)), h + k, o + k);
      }
    }
  }
}

/* x where x > 0, else x * slope. */
EXPORT("bend") void bend(float *values, int count, float slope) {
  for (int n = 0; n < count; n += 4) {
    v128_t x = wasm_v128_load(values + n);
    wasm_v128_store(values + n, wasm_v128_bitselect(wasm_f32x4_mul(x, wasm_f32x4_splat(slope)), x, wasm_f32x4_lt(x, wasm_f32x4_splat(0))));
  }
}

/* Rows of floats as int16 with a scale of their own. */
EXPORT("quantise") void quantise(const float *from, int16 *to, float *scales, int rows, int width) {
  for (int m = 0; m < rows; m++) {
    const float *a = from + m * width;
    int16 *q = to + m * width;
    v128_t most = wasm_f32x4_splat(1e-9f);
    for (int k = 0; k < width; k += 4) most = wasm_f32x4_pmax(most, wasm_f32x4_abs(wasm_v128_load(a + k)));
    float x = wasm_f32x4_extract_lane(most, 0), y = wasm_f32x4_extract_lane(most, 1), z = wasm_f32x4_extract_lane(most, 2),
          w = wasm_f32x4_extract_lane(most, 3);
    x = x > y ? x : y;
    z = z > w ? z : w;
    x = x > z ? x : z;
    v128_t factor = wasm_f32x4_splat(32000 / x);
    scales[m] = x / 32000;
    for (int k = 0; k < width; k += 4) {
      v128_t whole = whole_number(wasm_f32x4_mul(wasm_v128_load(a + k), factor));
      wasm_v128_store64_lane(q + k, wasm_i16x8_narrow_i32x4(whole, whole), 0);
    }
  }
}

static inline float product(const float *a, const float *b, int count) {
  v128_t sum = wasm_f32x4_splat(0);
  for (int k = 0; k < count; k += 4) sum = wasm_f32x4_add(sum, wasm_f32x4_mul(wasm_v128_load(a + k), wasm_v128_load(b + k)));
  return wasm_f32x4_extract_lane(sum, 0) + wasm_f32x4_extract_lane(sum, 1) + wasm_f32x4_extract_lane(sum, 2) +
         wasm_f32x4_extract_lane(sum, 3);
}

/* Scores of all heads for all words of one sentence: to[word][0] for the root, to[word][1 + head] else. */
EXPORT("arcs") void arcs(const float *dependents, const float *root, const float *heads, float *to, int words, int size) {
  for (int n = 0; n < words; n++) {
    const float *a = dependents + n * size;
    float *c = to + n * (words + 1);
    c[0] = product(a, root, size);
    for (int h = 0; h < words; h++) c[h + 1] = product(a, heads + h * size, size);
  }
}

/* The best label of each word: `from` holds, for each word and label, what is multiplied with the head's vector. */
EXPORT("labels") void labels(const float *from, const float *root, const float *heads, const int *head, int *to, int words, int labels,
                             int size) {
  for (int n = 0; n < words; n++) {
    const float *b = head[n] < 0 ? root : heads + head[n] * size;
    float most = 0;
    for (int l = 0; l < labels; l++) {
      float value = product(from + (n * labels + l) * size, b, size);
      if (l == 0 || value > most) { most = value; to[n] = l; }
    }
  }
}

/* Rows of scores become probabilities; `count` is a multiple of 8, padding must hold very small scores. */
EXPORT("softmax") void softmax(float *values, int rows, int count) {
  for (int m = 0; m < rows; m++) {
    float *v = values + m * count, most = v[0], total = 0;
    for (int k = 1; k < count; k++) if (v[k] > most) most = v[k];
    for (int k = 0; k < count; k += 4) wasm_v128_store(v + k, exponential(wasm_f32x4_sub(wasm_v128_load(v + k), wasm_f32x4_splat(most))));
    for (int k = 0; k < count; k++) total += v[k];
    for (int k = 0; k < count; k++) v[k] /= total;
  }
}
