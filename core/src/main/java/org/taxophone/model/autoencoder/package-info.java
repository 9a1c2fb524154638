/// The convolutional auto-encoder of the IRMAS report, plain and variational.
@NullMarked
package org.taxophone.model.autoencoder;

import org.jspecify.annotations.NullMarked;
