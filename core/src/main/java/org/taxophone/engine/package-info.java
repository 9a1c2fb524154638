/// The deep-learning engine: device, native memory, seeds.
@NullMarked
package org.taxophone.engine;

import org.jspecify.annotations.NullMarked;
