// The floor of any tool that has to know whether a file has changed: lists every folder below some paths and takes
// the stat of every name, on one thread, never following a link.
//
//   cc -O2 -o walk walk.c && ./walk Content Templates Output
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static long count;

static void walk(int parent, const char *name) {
  int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (folder < 0) return;
  DIR *stream = fdopendir(folder);
  struct dirent *entry;
  while ((entry = readdir(stream))) {
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    struct stat status;
    if (fstatat(folder, entry->d_name, &status, AT_SYMLINK_NOFOLLOW)) continue;
    count++;
    if (S_ISDIR(status.st_mode)) walk(folder, entry->d_name);
  }
  closedir(stream);
}

int main(int argc, char **argv) {
  for (int index = 1; index < argc; index++) walk(AT_FDCWD, argv[index]);
  printf("%ld\n", count);
}
