/// The loop, its schedules, events and checkpoints.
@NullMarked
package org.taxophone.training;

import org.jspecify.annotations.NullMarked;
