/// The loop, its losses, schedules, restarts, events and checkpoints.
@NullMarked
package org.taxophone.training;

import org.jspecify.annotations.NullMarked;
