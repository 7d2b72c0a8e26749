#ifndef DATELINE_RESOURCES_H
#define DATELINE_RESOURCES_H

#include <stdbool.h>
#include <stdint.h>

/// Whether allocations are counted here one by one (glibc). Elsewhere only the blocks that are in
/// use can be told, so that a difference of two counts leaves out what was freed in between.
bool dateline_counts_every_allocation(void);

/// Starts or stops counting; while it is stopped, allocating costs one branch more than usual.
void dateline_count_allocations(bool on);

/// The allocations counted so far by all threads, or the blocks in use where no more can be told.
uint64_t dateline_allocations(void);

/// The most memory that was resident at a time, in bytes (ru_maxrss of getrusage).
uint64_t dateline_peak_memory(void);

/// Seconds of processor time that all threads of the process have used.
double dateline_processor_seconds(void);

#endif
