/// The deep-learning engine: device, native memory, gradients, parameters. With `model` and
/// `training` the only package that knows DJL.
@NullMarked
package org.taxophone.engine;

import org.jspecify.annotations.NullMarked;
