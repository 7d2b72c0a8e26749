#include "CResources.h"

#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

uint64_t dateline_peak_memory(void) {
#if defined(__linux__)
  // Not getrusage, whose figure a process inherits from the one that started it.
  FILE *status = fopen("/proc/self/status", "r");
  if (status != NULL) {
    char line[256];
    unsigned long long kilobytes = 0;
    while (fgets(line, sizeof line, status) != NULL) {
      if (sscanf(line, "VmHWM: %llu", &kilobytes) == 1) break;
    }
    fclose(status);
    if (kilobytes > 0) return (uint64_t)kilobytes * 1024;
  }
#endif
  struct rusage usage;
  if (getrusage(RUSAGE_SELF, &usage) != 0) return 0;
#if defined(__APPLE__)
  return (uint64_t)usage.ru_maxrss;
#else
  return (uint64_t)usage.ru_maxrss * 1024;
#endif
}

double dateline_processor_seconds(void) {
  struct timespec now;
  if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) != 0) return 0;
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

#if defined(__GLIBC__)

// An executable's own malloc replaces that of glibc for all its libraries ("Replacing malloc" in
// the manual of the GNU C library); glibc's stays reachable under these names.
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *block);

static atomic_bool counting;
static atomic_uint_fast64_t allocations;

static inline void note(void) {
  if (atomic_load_explicit(&counting, memory_order_relaxed)) {
    atomic_fetch_add_explicit(&allocations, 1, memory_order_relaxed);
  }
}

void *malloc(size_t size) {
  note();
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  note();
  return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) {
  note();
  return __libc_realloc(block, size);
}

void *memalign(size_t alignment, size_t size) {
  note();
  return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  note();
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **block, size_t alignment, size_t size) {
  note();
  void *result = __libc_memalign(alignment, size);
  if (result == NULL) return ENOMEM;
  *block = result;
  return 0;
}

void free(void *block) { __libc_free(block); }

bool dateline_counts_every_allocation(void) { return true; }

void dateline_count_allocations(bool on) {
  atomic_store_explicit(&counting, on, memory_order_relaxed);
}

uint64_t dateline_allocations(void) {
  return atomic_load_explicit(&allocations, memory_order_relaxed);
}

#else

#if defined(__APPLE__)
#include <malloc/malloc.h>
#endif

bool dateline_counts_every_allocation(void) { return false; }

void dateline_count_allocations(bool on) { (void)on; }

uint64_t dateline_allocations(void) {
#if defined(__APPLE__)
  malloc_statistics_t statistics;
  malloc_zone_statistics(NULL, &statistics);
  return statistics.blocks_in_use;
#else
  return 0;
#endif
}

#endif
