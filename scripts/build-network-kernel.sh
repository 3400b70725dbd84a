#!/bin/sh
# Compiles src/documents/network/kernel.c to WebAssembly and writes it as base64 into kernel-binary.ts.
# Needs clang and wasm-ld (Debian and Ubuntu: apt-get install clang lld). The binary is committed: users need neither.
set -eu
cd "$(dirname "$0")/../src/documents/network"
binary="$(mktemp)"
clang --target=wasm32 -O3 -msimd128 -nostdlib -fno-builtin -Wall -Wl,--no-entry -Wl,--import-memory -Wl,--strip-all -o "$binary" kernel.c
{
  echo '/**'
  echo ' * Kernel binary'
  echo ' * ============='
  echo ' *'
  echo ' * kernel.c, compiled by scripts/build-network-kernel.sh; kept here so that nobody needs a compiler.'
  echo ' */'
  echo 'export const kernelBinary ='
  printf '  "%s";\n' "$(base64 -w 0 "$binary")"
} > kernel-binary.ts
rm "$binary"
