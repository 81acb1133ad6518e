#ifndef WIRECOPY_CBYTESCAN_SCAN_H
#define WIRECOPY_CBYTESCAN_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// Sixteen bytes, which clang compares at once on every machine; vectors of Swift's own are compared byte
/// by byte.
typedef uint8_t wirecopy_block __attribute__((ext_vector_type(16)));
typedef _Bool wirecopy_flags __attribute__((ext_vector_type(16)));

static inline wirecopy_block wirecopy_load(const uint8_t *bytes) {
  wirecopy_block block;
  memcpy(&block, bytes, sizeof block);
  return block;
}

/// A bit for each byte that a comparison has found, that of the first byte lowest.
static inline unsigned wirecopy_bits(wirecopy_block found) {
  wirecopy_flags flags = __builtin_convertvector(found, wirecopy_flags);
  uint16_t bits;
  memcpy(&bits, &flags, sizeof bits);
  return bits;
}

/// Returns the index of the first byte from `index` on that is found, or `count`. What remains behind the
/// last whole block is looked at with bytes before it, or one by one where there are none.
#define WIRECOPY_SCAN(is_found)                                                \
  for (; count - index >= 32; index += 32) {                                   \
    wirecopy_block block = wirecopy_load(bytes + index);                       \
    wirecopy_block first = (wirecopy_block)(is_found);                         \
    block = wirecopy_load(bytes + index + 16);                                 \
    wirecopy_block second = (wirecopy_block)(is_found);                        \
    if (!wirecopy_bits(first | second)) continue;                              \
    unsigned bits = wirecopy_bits(first) | wirecopy_bits(second) << 16;        \
    return index + (size_t)__builtin_ctz(bits);                                \
  }                                                                            \
  for (; count - index >= 16; index += 16) {                                   \
    wirecopy_block block = wirecopy_load(bytes + index);                       \
    unsigned bits = wirecopy_bits((wirecopy_block)(is_found));                 \
    if (bits) return index + (size_t)__builtin_ctz(bits);                      \
  }                                                                            \
  if (index < count && count >= 16) {                                          \
    wirecopy_block block = wirecopy_load(bytes + count - 16);                  \
    unsigned bits = wirecopy_bits((wirecopy_block)(is_found));                 \
    bits >>= index - (count - 16);                                             \
    return bits ? index + (size_t)__builtin_ctz(bits) : count;                 \
  }                                                                            \
  for (; index < count; index++) {                                             \
    uint8_t block = bytes[index];                                              \
    if (is_found) return index;                                                \
  }                                                                            \
  return count

/// The first of three bytes.
static inline size_t wirecopy_first(const uint8_t *bytes, size_t index, size_t count, uint8_t one,
                                    uint8_t two, uint8_t three) {
  WIRECOPY_SCAN((block == one) | (block == two) | (block == three));
}

/// The first control character of ASCII, or one of two bytes.
static inline size_t wirecopy_first_control(const uint8_t *bytes, size_t index, size_t count,
                                            uint8_t one, uint8_t two) {
  WIRECOPY_SCAN((block < 0x20) | (block == one) | (block == two));
}

/// The first control character of ASCII, byte beyond ASCII, or one of three bytes.
static inline size_t wirecopy_first_control_or_wide(const uint8_t *bytes, size_t index, size_t count,
                                                    uint8_t one, uint8_t two, uint8_t three) {
  WIRECOPY_SCAN((block < 0x20) | (block >= 0x80) | (block == one) | (block == two) | (block == three));
}

/// The first byte that may have to be escaped in XML: a control character, `<`, `>`, `&`, `"`, or the first
/// byte of U+FFFE and U+FFFF.
static inline size_t wirecopy_first_in_markup(const uint8_t *bytes, size_t index, size_t count) {
  WIRECOPY_SCAN((block < 0x20) | (block == '<') | (block == '>') | (block == '&') | (block == '"') |
                (block == 0xEF));
}

/// The first digit of ASCII, or another byte.
static inline size_t wirecopy_first_digit(const uint8_t *bytes, size_t index, size_t count,
                                          uint8_t other) {
  WIRECOPY_SCAN(((block >= '0') & (block <= '9')) | (block == other));
}

/// The first control character of ASCII but a line feed, or byte beyond ASCII.
static inline size_t wirecopy_end_of_lines(const uint8_t *bytes, size_t index, size_t count) {
  WIRECOPY_SCAN(((block < 0x20) & (block != 0x0A)) | (block >= 0x80));
}

#undef WIRECOPY_SCAN

/// Bytes that are control characters, or spaces before a space.
static inline wirecopy_block wirecopy_irregular(const uint8_t *bytes) {
  wirecopy_block block = wirecopy_load(bytes);
  wirecopy_block next = wirecopy_load(bytes + 1);
  return (wirecopy_block)((block < 0x20) | ((block == 0x20) & (next == 0x20)));
}

/// Whether there is neither a control character nor a space that follows a space.
static inline _Bool wirecopy_is_regular(const uint8_t *bytes, size_t count) {
  size_t index = 0;
  for (; count - index > 32; index += 32) {
    if (wirecopy_bits(wirecopy_irregular(bytes + index) | wirecopy_irregular(bytes + index + 16))) {
      return 0;
    }
  }
  for (; count - index > 16; index += 16) {
    if (wirecopy_bits(wirecopy_irregular(bytes + index))) return 0;
  }
  if (count > 16) {
    return !wirecopy_bits(wirecopy_irregular(bytes + count - 17)) && bytes[count - 1] >= 0x20;
  }
  for (; index < count; index++) {
    if (bytes[index] < 0x20) return 0;
    if (index > 0 && bytes[index] == 0x20 && bytes[index - 1] == 0x20) return 0;
  }
  return 1;
}
#endif
