#ifndef C_TREE_ARENA_H
#define C_TREE_ARENA_H
#include <cmark.h>
#include <stddef.h>

/// Where the calling thread's arena stood at some moment.
typedef struct {
  void *chunk;
  size_t used;
} TreeArenaMark;

/// The mark at this moment. What is parsed from now on is let go by `tree_arena_release`, in the same
/// thread, the last mark first.
TreeArenaMark tree_arena_mark(void);

/// Parses a document as `cmark_parse_document` does, its tree in the calling thread's arena: it is not
/// freed node by node, and iterators over it need not be.
cmark_node *tree_arena_parse(const char *text, size_t length, int options);

/// Lets go of all that was parsed since a mark.
void tree_arena_release(TreeArenaMark mark);
#endif
