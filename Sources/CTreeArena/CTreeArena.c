#include "CTreeArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// cmark asks for memory some twenty times for each hundred bytes of text and gives nearly all of it back
// at the end. Here a request moves a number, and the end moves it back.

typedef struct Chunk {
  struct Chunk *previous;
  size_t size;
  size_t used;
  size_t padding;
  unsigned char bytes[];
} Chunk;

/// Before each block: its size, so that it can be moved. As long as blocks are aligned.
enum { header = 16, firstChunk = 256 * 1024 };

static _Thread_local Chunk *current;

/// Out of memory ends the program, as it does with cmark's own allocator.
static void *sure(void *memory) {
  if (memory == NULL) abort();
  return memory;
}

static void *allocate(size_t count) {
  if (count > SIZE_MAX / 2) abort();
  size_t size = (count + 15) & ~(size_t)15;
  if (current == NULL || current->size - current->used < size + header) {
    size_t room = size + header > firstChunk ? size + header : firstChunk;
    Chunk *chunk = sure(malloc(sizeof(Chunk) + room));
    chunk->previous = current;
    chunk->size = room;
    chunk->used = 0;
    current = chunk;
  }
  unsigned char *block = current->bytes + current->used + header;
  *(size_t *)(block - header) = size;
  current->used += size + header;
  return block;
}

static size_t size_of(void *block) { return *(size_t *)((unsigned char *)block - header); }

/// Whether a block is the last that was handed out.
static int is_last(void *block) {
  return (unsigned char *)block + size_of(block) == current->bytes + current->used;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) abort();
  return memset(allocate(count * size), 0, count * size);
}

static void *arena_realloc(void *block, size_t count) {
  if (block == NULL) return allocate(count);
  size_t old = size_of(block);
  if (count <= old) return block;
  if (count > SIZE_MAX / 2) abort();
  size_t more = ((count + 15) & ~(size_t)15) - old;
  if (is_last(block) && current->size - current->used >= more) {
    current->used += more;
    *(size_t *)((unsigned char *)block - header) = old + more;
    return block;
  }
  return memcpy(allocate(count), block, old);
}

static void arena_free(void *block) {
  if (block != NULL && is_last(block)) current->used -= size_of(block) + header;
}

static cmark_mem arena = {arena_calloc, arena_realloc, arena_free};

TreeArenaMark tree_arena_mark(void) {
  return (TreeArenaMark){current, current == NULL ? 0 : current->used};
}

cmark_node *tree_arena_parse(const char *text, size_t length, int options) {
  cmark_parser *parser = cmark_parser_new_with_mem(options, &arena);
  cmark_parser_feed(parser, text, length);
  cmark_node *document = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return document;
}

void tree_arena_release(TreeArenaMark mark) {
  while (current != NULL && current != mark.chunk) {
    // The first chunk is kept for the thread's next document.
    if (current->previous == NULL && current->size == firstChunk) {
      current->used = 0;
      return;
    }
    Chunk *previous = current->previous;
    free(current);
    current = previous;
  }
  if (current != NULL) current->used = mark.used;
}
