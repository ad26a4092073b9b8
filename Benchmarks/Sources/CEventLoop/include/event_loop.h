#ifndef EVENT_LOOP_H
#define EVENT_LOOP_H

#include <stddef.h>

/// Runs libyaml's event loop over the bytes and deletes every event.
/// Returns the number of events, or -1 when libyaml refused the bytes.
long count_yaml_events(const unsigned char *bytes, size_t length);

#endif
