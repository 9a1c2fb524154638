/// Augmented views of a clip: what may change while the sound stays the same.
@NullMarked
package org.taxophone.training.view;

import org.jspecify.annotations.NullMarked;
